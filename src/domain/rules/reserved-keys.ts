import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';

/** Segments at which the site itself sets pages below the folder of a kind; see `url`. */
const RESERVED = new Set('jahr seite stand kontrolle art koerperschaft index 404 ohne-datum'.split(' '));

/** Whether a key is the name of lists that the site builds itself. */
export const isReserved = (key: string): boolean => RESERVED.has(key);

const WITH_ADDRESS = [
  'bodies',
  'terms',
  'organizations',
  'people',
  'meetings',
  'papers',
  'resolutions',
  'pages',
] as const;

/** Entries whose address would fall on a list of the site. */
export const reservedKeys = (record: CouncilRecord): Problem[] =>
  WITH_ADDRESS.flatMap((kind) =>
    record[kind]
      .filter(({ key }) => isReserved(key))
      .map(({ key, path }) => problem('key-reserved', { file: path }, { key })),
  );
