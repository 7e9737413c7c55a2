import { searchable } from './tokens.ts';

/** A paper's number as it is looked up, however it is written. */
export interface PaperNumber {
  /** Number and year without leading zeros, year in full: `878/2017`; the number alone where no year stands with it. */
  readonly base: string;
  /** The base with the addition behind it where there is one: `878/2017/1`. */
  readonly key: string;
  /** Letters before it in small ones: `ds`, `bv`. Words such as "Vorlage" and "Nr." are none. */
  readonly prefix: string;
}

const WORDS =
  /^(?:vorlagen?|(?:beschluss|mitteilungs|informations|sitzungs)vorlagen?|drucksachen?|drs|anträge?|antrag|anfragen?|nr|nummer)$/;
/** Little words before a number that are no abbreviation of a kind of paper. */
const LITTLE =
  /^(?:ab|am|an|auf|aus|bei|bis|das|dem|den|der|des|die|ein|für|im|in|ist|mit|und|um|vom|von|vor|zu|zum|zur)$/;
const KINDS = /^(?:ds|bv|mv|iv|vo|vl|at|an|af|sv)$/;

const NUMBER =
  /(?<![\p{N}.,/-])(?:(?<prefix>\p{L}{1,24})[ .:/-]*(?:Nr\.?|Nummer)? *)?(?<![\p{N}.,])(?<one>\d{1,6}) ?[/-] ?(?<two>\d{1,6})(?:[/-] ?[eän]?(?<more>\d{1,2})| \(?(?<addition>\d{1,2})\. ?(?:Ergänzung|Nachtrag|Änderung|Erg\.)\)?)?(?![/-]?\p{N}|[.,]\p{N})/giu;
const ALONE =
  /(?<![\p{N}\p{L}.,/-])(?<word>\p{L}{1,24})[ .:-]*(?:Nr\.?|Nummer)? *(?<number>\d{1,6})(?![\p{N}/-]|[.,]\p{N})/giu;

const isYear = (digits: string): boolean => /^(?:19[5-9]\d|20\d\d)$/.test(digits);
/** Two digits of a year: 70 to 99 are of the last century. */
export const fullYear = (digits: string): string =>
  digits.length === 4 ? digits : `${Number(digits) >= 70 ? '19' : '20'}${digits}`;
const plain = (digits: string): string => String(Number(digits));

/** Number and year as the two groups of digits may mean them, likelier one first. */
function readings(one: string, two: string): (readonly [number: string, year: string])[] {
  const found: [string, string][] = [];
  if (isYear(one)) found.push([two, one]);
  if (isYear(two)) found.unshift([one, two]);
  if (!isYear(two) && two.length === 2) found.push([one, fullYear(two)]);
  if (one.length === 2 && two.length > 2 && !isYear(two)) found.push([two, fullYear(one)]);
  return found.filter(([number]) => Number(number) > 0);
}

/** The abbreviation that `word` is, or nothing for a word of the language. */
function prefixOf(word: string | undefined): string {
  const lower = (word ?? '').toLowerCase();
  return lower.length > 5 || WORDS.test(lower) || LITTLE.test(lower) ? '' : lower;
}

/** Three groups that are a date (2017-05-15) or the number of a plan (61-26-11), not number, year and addition. */
const isOther = (groups: readonly string[]): boolean =>
  groups.length === 3 &&
  groups.every((group) => group.length < 3 || isYear(group)) &&
  !groups[1]?.match(/\d{4}/);

function withYear(match: RegExpExecArray): PaperNumber[] {
  const { prefix, one = '', two = '', more, addition } = match.groups ?? {};
  if (more !== undefined && !match[0].includes('/') && isOther([one, two, more])) return [];
  const added = addition ?? more;
  return readings(one, two).map(([number, year]) => {
    const base = `${plain(number)}/${year}`;
    const key = added === undefined || Number(added) === 0 ? base : `${base}/${plain(added)}`;
    return { base, key, prefix: prefixOf(prefix) };
  });
}

/** A number without a year, which only its word shows to be one: "Vorlage 878", "DS 31". */
function withoutYear(match: RegExpExecArray): PaperNumber[] {
  const { word = '', number = '' } = match.groups ?? {};
  const lower = word.toLowerCase();
  if (Number(number) === 0 || !(WORDS.test(lower) || KINDS.test(lower))) return [];
  return [{ base: plain(number), key: plain(number), prefix: prefixOf(word) }];
}

/**
 * The paper numbers in a query or a stored reference, in one form for every way of writing them: "0878-17", "DS 31/2023",
 * "BV-2017-0123", "VO/2023/031", "180/2018 1. Ergänzung". Where two groups may both be the year, both readings are given.
 * Three to six digits alone are a number where they are the whole text and no year.
 */
export function numberForms(text: string): PaperNumber[] {
  const line = searchable(text).trim();
  if (/^\d{3,6}$/.test(line) && !isYear(line) && Number(line) > 0)
    return [{ base: plain(line), key: plain(line), prefix: '' }];
  const dated = [...line.matchAll(NUMBER)];
  const rest = dated.reduce((left, match) => left.replace(match[0], ' '), line);
  const found = [...dated.flatMap(withYear), ...[...rest.matchAll(ALONE)].flatMap(withoutYear)];
  return found.filter(
    (one, place) =>
      found.findIndex((other) => other.key === one.key && other.prefix === one.prefix) === place,
  );
}
