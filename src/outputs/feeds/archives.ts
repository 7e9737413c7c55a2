import type { ToldChange } from './told-changes.ts';

/** Entries of the document that people subscribe to, and of each archive. */
export const ENTRIES = 50;

/** Older entries of a feed in a document of their own, oldest first. */
export interface Archive {
  /** Number of its newest change, the same as long as the feed exists. */
  readonly last: number;
  readonly changes: readonly ToldChange[];
}

/**
 * Cuts a feed into archives (RFC 5005, section 4). Where a cut was made once it stays: `known` are the numbers of the
 * newest changes of the archives that were published. A new archive is full when it is cut.
 * @param changes oldest first
 */
export function archivesOf(changes: readonly ToldChange[], known: readonly number[]): Archive[] {
  const cuts = known.toSorted((a, b) => a - b);
  let after = changes.filter(({ number }) => number > (cuts.at(-1) ?? 0));
  while (after.length > ENTRIES) {
    cuts.push((after[ENTRIES - 1] as ToldChange).number);
    after = after.slice(ENTRIES);
  }
  let from = 0;
  return cuts.map((last) => {
    const within = changes.filter(({ number }) => number > from && number <= last);
    from = last;
    return { last, changes: within };
  });
}
