import { stemOf } from './stem.ts';
import { tokens } from './tokens.ts';

/** Behind a word whose compound parts follow. */
const PARTS = '+';

/**
 * A text as words are looked for in notices: the stem of each word, between single blanks, in the order of the text. So
 * case, umlauts written ä or ae, hyphens and endings make no difference, and "Turmstr." is "Turmstraße".
 */
export const noticeWords = (text: string): string =>
  tokens(text)
    .map((token) => stemOf(streetOf(token.text)))
    .filter((stem) => stem !== '')
    .join(' ');

const streetOf = (word: string): string => word.replace(/(?<=^|\p{L}{2}|-)(s)tr$/iu, '$1traße');

/**
 * Texts as a notice bears them: each as `noticeWords` writes it, apart from the next, so that no two words follow each
 * other that stand in different texts; then the parts between hyphens and what compounds end with, so that "Schule" is
 * found in "Grundschule" and "Deich" in "Deich-Radweg".
 * @param suffixes the ends of a compound, none of a plain word
 */
export function searchableWords(
  texts: readonly string[],
  suffixes: (word: string) => readonly string[],
): string {
  const apart = ` ${PARTS} `;
  const written = texts.map(noticeWords).filter((words) => words !== '');
  const ends = texts.flatMap((text) =>
    tokens(text).flatMap(({ text: word, pieces }) => [...pieces, ...suffixes(word)]),
  );
  const parts = [...new Set(ends.map(noticeWords))].filter((end) => end !== '').sort();
  return [...written, ...parts].join(apart);
}
