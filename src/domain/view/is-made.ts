import type { PublicResolution } from '../public-record.ts';

/** False of a procedure by circulation that led to no resolution: lists and counts of resolutions leave it out. */
export const isMade = ({ failed }: PublicResolution): boolean => failed === undefined;
