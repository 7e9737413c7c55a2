import type { Progress } from './read/read-source.ts';

/** Legal profiles that a body may have. */
export const PROFILES = ['rp-gemo', 'rp-lko', 'ni-nkomvg'] as const;
export type ProfileId = (typeof PROFILES)[number];

/** How a source becomes content. */
export interface MapOptions {
  /** Key of the body, where the source has only one. */
  readonly body?: string | undefined;
  /** Legal profile of the bodies; else it is taken from their official key or their post code. */
  readonly profile?: ProfileId | undefined;
  /** Items that the source marks neither public nor non-public become public. */
  readonly trustUnmarked?: boolean | undefined;
}

/** An import from a folder of stored objects into a content folder. */
export interface ImportOptions extends MapOptions {
  readonly source: string;
  readonly into: string;
  readonly progress?: ((step: string) => Progress) | undefined;
}
