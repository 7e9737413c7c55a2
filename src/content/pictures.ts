import type { PublicPicture } from '../domain/public-record.ts';

/** What pages need to show a picture: its size in pixels and its renderings. */
export type RenderedPicture = Required<Omit<PublicPicture, 'name'>>;

/** Rendered pictures by their path below `content/`. */
export type Pictures = ReadonlyMap<string, RenderedPicture>;
