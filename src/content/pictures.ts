import type { PublicPicture } from '../domain/public-record.ts';

/** Rendered pictures by their path below `content/`. */
export type Pictures = ReadonlyMap<string, Required<Omit<PublicPicture, 'name'>>>;
