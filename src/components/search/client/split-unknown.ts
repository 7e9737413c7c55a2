import type { Language } from '../../../format/search/language.ts';
import type { SearchState } from './engine-types.ts';
import { type Query, type QueryWord, wordsOf } from './query.ts';

/**
 * The query with its unknown words replaced by their parts, and what was replaced; nothing where one has no parts, or
 * stands in a phrase.
 */
export function inParts(
  query: Query,
  unknown: readonly QueryWord[],
  language: Language,
): { readonly query: Query; readonly parts: SearchState['parts'] } {
  const isPhrase = query.phrases.flat().some((word) => unknown.includes(word));
  const parts = unknown.map(({ text }) => ({ word: text, parts: language.parts(text) }));
  if (isPhrase || parts.some((of) => of.parts.length < 2)) return { query, parts: [] };
  const instead = parts.flatMap((of) => of.parts.flatMap((part) => wordsOf(part, language)));
  const known = query.words.filter((word) => !unknown.includes(word));
  const words = [...new Map([...known, ...instead].map((word) => [word.stem, word])).values()];
  return { query: { ...query, words }, parts };
}
