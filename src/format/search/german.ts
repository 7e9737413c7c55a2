import { fold } from '../german/fold.ts';
import { stemOf } from '../german/stem.ts';
import { searchable, tokens } from '../german/tokens.ts';
import type { Language } from './language.ts';

/** German as the search uses it. */
export const GERMAN: Language = {
  words: (text) => tokens(text).map((token) => token.text),
  searchable,
  stem: (word) => stemOf(fold(word)),
  suffixes: () => [],
  parts: () => [],
  isStopWord: () => false,
  near: () => [],
  numbers: () => [],
  day: () => undefined,
};
