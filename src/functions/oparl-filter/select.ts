import { compareEntries, type Entries } from './list-columns.ts';
import type { Filter } from './list-query.ts';

/** Positions of entries in rising order. */
export interface Selection {
  readonly length: number;
  /** The position of the one with this number, from 0 on. */
  readonly at: (number: number) => number;
  /** How many come before a position. */
  readonly before: (position: number) => number;
}

/** The first of `count` numbers for which `holds`, which holds for all after it; `count` where there is none. */
export function firstWhere(count: number, holds: (position: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Below this share of hits they are picked and sorted; above it all entries are looked through, which is quicker then. */
const FEW = 1 / 16;

/** The entries within the bounds of a filter. The selection holds until the next one of the same entries is made. */
export function select(entries: Entries, filter: Filter): Selection {
  const { created, modified } = entries;
  const count = created.length;
  const low = firstWhere(count, (position) => (created[position] as number) >= filter.createdSince);
  const high = firstWhere(count, (position) => (created[position] as number) > filter.createdUntil);
  const { modifiedSince, modifiedUntil } = filter;
  if (modifiedSince === Number.NEGATIVE_INFINITY && modifiedUntil === Number.POSITIVE_INFINITY)
    return range(low, high);
  const order = entries.byModified();
  const value = (position: number) => modified[order[position] as number] as number;
  const from = firstWhere(count, (position) => value(position) >= modifiedSince);
  const to = firstWhere(count, (position) => value(position) > modifiedUntil);
  if (to <= from) return range(0, 0);
  if (to - from === count) return range(low, high);
  const isWithin = (position: number) => position >= low && position < high;
  if (to - from < (high - low) * FEW) return picked(order.slice(from, to).filter(isWithin).sort());
  return picked(scan(entries, filter, low, high));
}

function scan(entries: Entries, filter: Filter, low: number, high: number): Uint32Array {
  const { modified } = entries;
  const { modifiedSince, modifiedUntil } = filter;
  const found = entries.room();
  let count = 0;
  for (let position = low; position < high; position += 1) {
    const value = modified[position] as number;
    if (value >= modifiedSince && value <= modifiedUntil) found[count++] = position;
  }
  return found.subarray(0, count);
}

const range = (low: number, high: number): Selection => {
  const length = Math.max(0, high - low);
  return {
    length,
    at: (number) => low + number,
    before: (position) => Math.min(Math.max(position - low, 0), length),
  };
};

const picked = (positions: Uint32Array): Selection => ({
  length: positions.length,
  at: (number) => positions[number] as number,
  before: (position) => firstWhere(positions.length, (number) => (positions[number] as number) >= position),
});

/** The first position behind an object, whether that still stands there or not. */
export const positionAfter = (
  entries: Entries,
  after: { readonly created: number; readonly id: string },
): number =>
  firstWhere(
    entries.ids.length,
    (position) =>
      compareEntries(
        { created: entries.created[position] as number, id: entries.ids[position] as string },
        after,
      ) > 0,
  );
