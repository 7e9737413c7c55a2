/** Ids of ballots: 26 random characters that tell nothing. */
export const isBallotId = (text: string): boolean => /^[a-z2-7]{26}$/.test(text);

/** Below which the records of a ballot lie. */
export const recordsOf = (id: string): string => `ballots/${id}/`;

/** Where the record of that number lies. */
export const recordKey = (id: string, n: number): string =>
  `${recordsOf(id)}${String(n).padStart(6, '0')}.json`;

/** All ballots by the time of their opening, so that none is sought among the records. */
export const OPENED = 'ballot-ids/';

/** @param ms since 1970 */
export const openedKey = (id: string, ms: number): string => `${OPENED}${String(ms).padStart(13, '0')}-${id}`;

/** The ballot of such a key, or undefined for what is none. */
export const openedId = (key: string): string | undefined =>
  /^ballot-ids\/\d{13}-([a-z2-7]{26})$/.exec(key)?.[1];
