/** A place of meetings (OParl Location); coordinates in degrees, WGS 84. */
export interface PublicLocation {
  readonly key: string;
  readonly name: string;
  readonly room?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  readonly access?: string;
  readonly longitude?: number;
  readonly latitude?: number;
}
