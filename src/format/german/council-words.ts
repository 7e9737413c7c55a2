import { type Vocabulary, vocabularyOf } from './joints.ts';
import { lettersOf } from './letters.ts';
import { BUILDING } from './words/building.ts';
import { COUNCIL } from './words/council.ts';
import { BY_CHANCE, FRONTS, GENERAL, NO_END, WHOLE } from './words/general.ts';
import { MONEY } from './words/money.ts';
import { PEOPLE } from './words/people.ts';
import { TOWN } from './words/town.ts';

const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => lettersOf(word).text);

/** What compounds of council papers are made of: our own word list, in use while the site is built only. */
export const COUNCIL_WORDS: Vocabulary = vocabularyOf({
  words: [COUNCIL, MONEY, TOWN, PEOPLE, BUILDING, GENERAL, WHOLE].flatMap(list),
  fronts: list(FRONTS),
  whole: list(WHOLE),
  byChance: list(BY_CHANCE),
  noEnd: list(NO_END),
});
