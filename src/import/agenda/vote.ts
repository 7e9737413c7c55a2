import { COUNT, countOf } from '../text/numbers.ts';

/** Numbers of a vote, as the schema wants them. */
export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

const counts = (word: string) => new RegExp(`${COUNT}[\\s-]*(?:x\\s*)?${word}`, 'gi');
const after = (word: string) => new RegExp(`${word}\\s*[:=]\\s*(\\d{1,3})`, 'gi');
const YES = 'ja\\b|ja\\s?-?\\s?stimmen?|dafür|stimmen?\\s+dafür|zustimmung(?:en)?';
const NO = 'nein\\b|nein\\s?-?\\s?stimmen?|gegenstimmen?|dagegen|stimmen?\\s+dagegen';
const ABSTAIN = '(?:stimm)?enthalt(?:ung|ungen|en)\\b|enth?\\.';

/** The one count that stands beside the word; undefined for none, NaN where several differ. */
function count(text: string, word: string): number | undefined {
  const found = [...text.matchAll(counts(`(?:${word})`)), ...text.matchAll(after(`(?:${word})`))];
  const numbers = new Set(found.map((match) => countOf(match[1] as string)));
  return numbers.size > 1 ? Number.NaN : [...numbers][0];
}

/**
 * The numbers that a result's wording gives, where they are plain: "12 Ja-Stimmen, 3 Nein", "Einstimmig, 9 Ja-Stimmen",
 * "5 Ja-Stimmen/4 Enthaltungen". Undefined without a number of yes votes, for a majority whose noes are not told, and
 * for several votes in one wording.
 */
export function votesOf(wording: string): Votes | undefined {
  const text = wording.replace(/\((?:n|en)\)/gi, '');
  if (/\bzu\s+(?:[a-z]\)|\d\.)|(?:^|\s)[b-d]\)/i.test(text)) return undefined;
  const [yes, no, abstain] = [count(text, YES), count(text, NO), count(text, ABSTAIN)];
  if (yes === undefined || [yes, no ?? 0, abstain ?? 0].some(Number.isNaN)) return undefined;
  if (no === undefined && (/mehrheit/i.test(text) || /nein|gegenst|dagegen/i.test(text))) return undefined;
  if (/einstimmig/i.test(text) && (no ?? 0) > 0) return undefined;
  return { yes, no: no ?? 0, abstain: abstain ?? 0 };
}
