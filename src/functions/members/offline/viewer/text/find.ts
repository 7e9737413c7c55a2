import { type Folded, foldText } from './fold-text.ts';

/** A stretch of a text: from the sign at `start` to the one before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** More hits than this help nobody. */
const MOST_HITS = 2000;

/** Where the words stand in the text, spelt in whichever way ({@link foldText}); none for fewer than two letters. */
export function findAll(folded: Folded, words: string): Stretch[] {
  const wanted = foldText(words).text.trim();
  if (wanted.length < 2) return [];
  const found: Stretch[] = [];
  let at = folded.text.indexOf(wanted);
  while (at !== -1 && found.length < MOST_HITS) {
    found.push(stretchOf(folded, at, at + wanted.length));
    at = folded.text.indexOf(wanted, at + wanted.length);
  }
  return found;
}

/** The stretch as written, of one in the folded text. */
export const stretchOf = ({ places, ends }: Folded, from: number, to: number): Stretch => {
  const start = places[from] ?? 0;
  return { start, end: ends[to - 1] ?? start };
};
