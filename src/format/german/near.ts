import { fold } from './fold.ts';

/** A candidate and its distance from the word that was asked for. */
interface Near {
  readonly word: string;
  readonly folded: string;
  readonly distance: number;
}

/** Wrong letters that a word of so many letters may have: none in short ones, where every word is near every other. */
export const allowedErrors = (letters: number): number =>
  letters < 4 ? 0 : letters < 7 ? 1 : letters < 13 ? 2 : 3;

/** Rows of the table of distances that are in use: the one before the last, the last, and the one being filled. */
const rows: [Int32Array, Int32Array, Int32Array] = [
  new Int32Array(64),
  new Int32Array(64),
  new Int32Array(64),
];

/**
 * Letters to add, leave out, change or swap with their neighbour, from `one` to `other` (optimal string alignment);
 * `limit + 1` where it is more than `limit`. Words of more than 60 letters are as far as that at once.
 */
export function distance(one: string, other: string, limit: number): number {
  const width = other.length;
  if (Math.abs(one.length - width) > limit || width > 60) return limit + 1;
  let [before, last, line] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    line.fill(limit + 1, 0, width + 1);
    line[0] = row;
    let least = row;
    // Further from the diagonal than the limit lies nothing that counts.
    for (let column = Math.max(1, row - limit); column <= Math.min(width, row + limit); column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : limit + 1,
      );
      line[column] = steps;
      least = Math.min(least, steps);
    }
    if (least > limit) return limit + 1;
    [before, last, line] = [last, line, before];
  }
  return Math.min(last[width] ?? 0, limit + 1);
}

const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Candidates that `word` may be a slip of, best first: fewest wrong letters, then same first letter, then same length,
 * then by letters, so that the order of the candidates does not matter. Umlauts, ß and hyphens are no slip (fold).
 * Spellings that fold to the same are given once, in the first one by letters.
 */
export function near(word: string, candidates: Iterable<string>, most = 5): string[] {
  const asked = fold(word);
  const limit = allowedErrors(asked.length);
  const found = new Map<string, Near>();
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const known = found.get(folded);
    if (known && byLetters(known.word, candidate) <= 0) continue;
    const steps = known?.distance ?? distance(asked, folded, limit);
    if (steps <= limit && folded !== '') found.set(folded, { word: candidate, folded, distance: steps });
  }
  const start = (one: Near): number => (one.folded[0] === asked[0] ? 0 : 1);
  const length = (one: Near): number => Math.abs(one.folded.length - asked.length);
  return [...found.values()]
    .toSorted(
      (one, other) =>
        one.distance - other.distance ||
        start(one) - start(other) ||
        length(one) - length(other) ||
        byLetters(one.folded, other.folded),
    )
    .slice(0, most)
    .map((one) => one.word);
}
