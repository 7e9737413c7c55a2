import { squashed, wordKey } from '../../../../domain/word-key.ts';

/** More would have to be read rather than seen. */
const MOST = 6;

/**
 * Words of the record that may be meant by what is typed, the likeliest first: another spelling of the same word, words
 * that begin so, words that hold it. Where nothing is typed, the words used most.
 * @param known the record's words, those used most first
 * @param others words that the field holds already
 */
export function suggestions(known: readonly string[], typed: string, others: readonly string[]): string[] {
  const key = wordKey(typed);
  const taken = new Set(others.map(squashed));
  const rank = (word: string): number => {
    if (squashed(word) === squashed(typed)) return 0;
    const place = wordKey(word).indexOf(key);
    return place === 0 ? 1 : place > 0 ? 2 : 3;
  };
  return known
    .filter((word) => word !== typed && !taken.has(squashed(word)) && rank(word) < 3)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
}
