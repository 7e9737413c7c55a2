/** A line of a comparison: in both texts, or in one of them only. */
export interface DiffLine {
  readonly kind: 'same' | 'mine' | 'theirs';
  readonly text: string;
}

/** Beyond so many cells the middle part is shown as a whole instead of compared line by line. */
const CELLS = 4_000_000;

/**
 * Compares two texts line by line; the lines of kind `same` and `mine` joined give `mine`, those of kind `same`
 * and `theirs` give `theirs`. Longest common subsequence between the common beginning and end.
 */
export function lineDiff(mine: string, theirs: string): readonly DiffLine[] {
  const a = mine.split('\n');
  const b = theirs.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return [
    ...lines('same', a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...lines('same', a.slice(a.length - end)),
  ];
}

const lines = (kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] =>
  texts.map((text) => ({ kind, text }));

function middle(a: readonly string[], b: readonly string[]): DiffLine[] {
  if (a.length * b.length > CELLS) return [...lines('theirs', b), ...lines('mine', a)];
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i >= a.length || (j < b.length && at(i, j + 1) >= at(i + 1, j))) {
      found.push({ kind: 'theirs', text: b[j] ?? '' });
      j += 1;
    } else {
      found.push({ kind: 'mine', text: a[i] ?? '' });
      i += 1;
    }
  }
  return found;
}
