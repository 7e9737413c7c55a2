import type { BODY_KINDS } from '../schema/index.ts';
import type { PublicPicture } from './file.ts';

/** A Körperschaft (OParl Body). */
export interface PublicBody {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: (typeof BODY_KINDS)[number];
  readonly partOf?: string;
  readonly profile: string;
  readonly ags?: string;
  readonly rgs?: string;
  readonly inhabitants?: number;
  readonly statutorySizes: readonly {
    readonly organization: string;
    readonly term: string;
    readonly members: number;
  }[];
  readonly coatOfArms?: PublicPicture;
  readonly website?: string;
  readonly description?: string;
}
