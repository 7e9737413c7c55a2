import type { ClientOptions } from '../oparl-client/client-options.ts';
import type { Progress } from './read/read-source.ts';

/** Legal profiles that a body may have. */
export const PROFILES = ['rp-gemo', 'rp-lko', 'ni-nkomvg', 'bw-gemo'] as const;
export type ProfileId = (typeof PROFILES)[number];

/** How a source becomes content. */
export interface MapOptions {
  /** Key of the body, where the source has only one. */
  readonly body?: string | undefined;
  /** Legal profile of the bodies; else it is taken from their official key or their post code. */
  readonly profile?: ProfileId | undefined;
  /** Items that the source marks neither public nor non-public become public. */
  readonly trustUnmarked?: boolean | undefined;
  /** False: the former system's addresses do not lead to the new pages. */
  readonly oldAddresses?: boolean | undefined;
}

/** An import from a folder of stored objects into a content folder. */
export interface ImportOptions extends MapOptions {
  readonly source: string;
  readonly into: string;
  readonly progress?: ((step: string) => Progress) | undefined;
}

/** An import from an endpoint; `source` is its address. */
export interface HttpOptions extends ImportOptions {
  /** Folder that keeps the answers; below `.cache/import` where none is given. */
  readonly work?: string | undefined;
  readonly full: boolean;
  /** Whether documents are fetched too. */
  readonly files: boolean;
  /** Further hosts that may be asked. */
  readonly hosts: readonly string[];
  readonly allowPrivate: boolean;
  readonly acceptGaps: boolean;
  readonly acceptDeletions: boolean;
  /** Requests per second; 0 is unlimited. */
  readonly perSecond: number;
  readonly atOnce: number;
  readonly version: string;
  /** Pages after which a list counts as endless. */
  readonly maxPages?: number | undefined;
  /** Limits of the client that tests make narrower. */
  readonly limits?: Partial<ClientOptions> | undefined;
}
