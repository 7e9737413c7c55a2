const MOST_CANDIDATES = 20_000;

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; `limit + 1` as soon as it would be more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] as number) + 1);
      }
      row.push(edits);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}

/** How many edits still count as a slip in a word of this length. */
const slip = (word: string): number => (word.length < 4 ? 1 : word.length < 12 ? 2 : 3);

/** The word that was probably meant: the nearest of `candidates`, first in their order; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let [best, limit, seen] = [undefined as string | undefined, slip(word), 0];
  for (const candidate of candidates) {
    if (candidate === word || (seen += 1) > MOST_CANDIDATES) continue;
    const edits = editDistance(word, candidate, limit);
    if (edits <= limit) [best, limit] = [candidate, edits - 1];
    if (limit < 0) break;
  }
  return best;
}
