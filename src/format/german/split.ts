import type { Vocabulary } from './joints.ts';
import { type Part, partAt } from './part.ts';

/** A way to read the letters up to some place. */
interface Reading {
  readonly cost: number;
  readonly joints: readonly number[];
  /** The part that ends here; undefined at the start. */
  readonly last: Part | undefined;
  /** A piece that nobody knows was used: one is allowed. */
  readonly guessed: boolean;
}

/** No part is shorter. */
export const SHORTEST = 3;
/** Longer words are numbers, links or run together: they stay whole, so that time stays bounded. */
const LONGEST_WORD = 80;
/** More than this costs reading the word as one that nobody knows. */
const UNKNOWN_WORD = 75;

/** Whether `next` may follow what was read: of two neighbours at most one is unknown, and the other one is weighty. */
function fits(before: Reading, next: Part): boolean {
  if (next.kind === 'unknown') return !before.guessed && (!before.last || before.last.carries);
  if (before.last?.kind === 'unknown') return next.follows;
  if (before.last?.kind === 'derived') return !next.chance;
  return true;
}

function read(before: Reading, start: number, next: Part): Reading {
  return {
    cost: before.cost + next.cost,
    joints: start === 0 ? [] : [...before.joints, start],
    last: next,
    guessed: before.guessed || next.kind === 'unknown',
  };
}

/** The readings worth going on from: the cheapest one, and the cheapest one without a guess. */
function kept(readings: readonly Reading[]): Reading[] {
  const cheapest = (some: readonly Reading[]): Reading | undefined =>
    some.reduce<Reading | undefined>((best, one) => (best && best.cost <= one.cost ? best : one), undefined);
  const sure = cheapest(readings.filter((reading) => !reading.guessed));
  const known = cheapest(readings.filter((reading) => reading.guessed && reading.last?.kind !== 'unknown'));
  const open = cheapest(readings.filter((reading) => reading.last?.kind === 'unknown'));
  return [sure, known, open].filter((reading) => reading !== undefined);
}

/** Every way to end at `end`, from the readings that end before it. */
function readingsTo(end: number, text: string, readings: readonly Reading[][], words: Vocabulary): Reading[] {
  const found: Reading[] = [];
  for (let start = 0; start <= end - SHORTEST; start += 1) {
    const before = readings[start] ?? [];
    if (before.length === 0) continue;
    const part = partAt(text.slice(start, end), end === text.length, start === 0, words);
    if (part) found.push(...before.filter((one) => fits(one, part)).map((one) => read(one, start, part)));
  }
  return kept(found);
}

/**
 * The joints inside `text` (plain letters): of all readings the one of fewest and best known parts. None where the
 * word is known as a whole, or nobody knows enough of it.
 */
export function jointsOf(text: string, words: Vocabulary): readonly number[] {
  if (text.length < 2 * SHORTEST || text.length > LONGEST_WORD || words.whole.has(text)) return [];
  const readings: Reading[][] = [[{ cost: 0, joints: [], last: undefined, guessed: false }]];
  for (let end = 1; end <= text.length; end += 1) readings.push(readingsTo(end, text, readings, words));
  const best = kept(readings[text.length] ?? []).toSorted((one, other) => one.cost - other.cost)[0];
  return best && best.cost < UNKNOWN_WORD + (best.guessed ? 0 : UNKNOWN_WORD) ? best.joints : [];
}
