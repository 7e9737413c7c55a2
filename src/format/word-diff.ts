/** Words that two texts share, or that stand in one of them only. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many pairs of words the middle part is shown as a whole instead of compared word by word. */
const CELLS = 4_000_000;

/** Words, each with the white space after it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];

const sameWord = (a: string | undefined, b: string | undefined): boolean => a?.trimEnd() === b?.trimEnd();

/**
 * Compares two texts word by word, by their longest common subsequence: the parts of kind `same` and `removed` tell
 * `before`, those of kind `same` and `added` give `after`. White space alone is no change.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length * b.length > CELLS) return joined([...all('removed', a), ...all('added', b)]);
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = sameWord(a[i], b[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const found: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (sameWord(a[i], b[j])) {
      found.push({ kind: 'same', text: b[j] as string });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) found.push({ kind: 'removed', text: a[i++] as string });
    else found.push({ kind: 'added', text: b[j++] as string });
  }
  return joined([...found, ...all('removed', a.slice(i)), ...all('added', b.slice(j))]);
}

const all = (kind: WordChange['kind'], words: readonly string[]): WordChange[] =>
  words.map((text) => ({ kind, text }));

/** Neighbours of one kind as one part. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const parts: WordChange[] = [];
  for (const { kind, text } of changes) {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  }
  return parts;
}
