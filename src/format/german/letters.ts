import { plainLetters } from './fold.ts';

/** A word in plain letters (ä as a, ß as ss), and where each of them stands in the word as it was written. */
export interface Letters {
  readonly text: string;
  /** Place in the written word of each letter of `text`, and its length behind the last one. */
  readonly places: readonly number[];
}

/** `word` in plain letters. `ae` stays: a joint may lie between (Kita|eltern). */
export function lettersOf(word: string): Letters {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of word) {
    const plain = sign === 'ß' || sign === 'ẞ' ? 'ss' : plainLetters(sign);
    for (let index = 0; index < plain.length; index += 1) places.push(at);
    text += plain;
    at += sign.length;
  }
  return { text, places: [...places, at] };
}
