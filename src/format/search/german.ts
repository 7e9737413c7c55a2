import { dateForms } from '../german/dates.ts';
import { fold } from '../german/fold.ts';
import { near } from '../german/near.ts';
import { numberForms } from '../german/paper-number.ts';
import { splitQuery } from '../german/split-query.ts';
import { stemOf } from '../german/stem.ts';
import { searchable, tokens } from '../german/tokens.ts';
import type { Language } from './language.ts';
import { STOP_WORDS } from './stop-words.ts';

/** German as the browser uses it for a query. */
export const GERMAN: Language = {
  words: (text) => tokens(text).map((token) => token.text),
  searchable,
  stem: (word) => stemOf(fold(word)),
  // A number means nothing in pieces: "0118/2027" is not something of 2027.
  pieces: (word) => (/\p{N}/u.test(word) ? [] : tokens(word).flatMap((token) => token.pieces)),
  isStopWord: (word) => STOP_WORDS.has(word.toLowerCase()),
  parts: (word, knows) => {
    const pieces = splitQuery(word, knows);
    return pieces.every(({ known }) => known) ? pieces.map(({ text }) => text) : [];
  },
  near,
  numbers: (text) =>
    numberForms(text).map(({ key, base }) => ({ key, base, year: base.split('/')[1] ?? '' })),
  days: dateForms,
};
