import { GERMAN } from '../../../../format/search/german.ts';
import { searchable } from '../../../../format/german/tokens.ts';

/** Longest query that is read, in characters; what is behind is left out. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** Letters that stand for one plain letter in a text as it is written. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: '(?:ae|[aäàáâãå])',
  o: '(?:oe|[oöòóôõø])',
  u: '(?:ue|[uüùúû])',
  e: '[eéèêë]',
  i: '[iíìîï]',
  c: '[cç]',
  n: '[nñ]',
  s: '(?:ß|s)',
};
const SOFT = '\u00AD?';
/** Stems shorter than this are looked for where a word begins, longer ones within compounds too. */
const WITHIN = 5;

/** A word of a query, to be found in a text as it is written, whatever its ending, case, umlauts and ß. */
export type Needle = RegExp;

/** The words of a query, each to be found; empty where nothing can be looked for. */
export function needlesOf(query: string): Needle[] {
  const words = GERMAN.words(searchable(query.slice(0, LONGEST_QUERY)).replaceAll(/["']/g, ' '));
  const sought = words.filter((word) => !GERMAN.isStopWord(word));
  return (sought.length > 0 ? sought : words).slice(0, MOST_WORDS).map(needle);
}

function needle(word: string): Needle {
  const stem = /\p{N}/u.test(word) ? word.toLowerCase() : GERMAN.stem(word);
  const letters = Array.from(stem, (letter) => VARIANTS[letter] ?? literally(letter)).join(SOFT);
  const doubled = letters.replaceAll(`${VARIANTS['s']}${SOFT}${VARIANTS['s']}`, `(?:ß|s${SOFT}s)`);
  const begins = stem.length < WITHIN || /\p{N}/u.test(stem) ? '(?<![\\p{L}\\p{N}])' : '';
  return new RegExp(`${begins}${doubled}`, 'giu');
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** True where each word of the query stands in one of the texts. */
export const holds = (needles: readonly Needle[], texts: readonly string[]): boolean =>
  needles.length > 0 &&
  needles.every((one) =>
    texts.some((text) => {
      one.lastIndex = 0;
      return one.test(text);
    }),
  );
