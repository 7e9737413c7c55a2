import { isReserved } from './rules/reserved-keys.ts';

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '&': ' und ' };

/**
 * The last part of the address of a subject or place: "Straßen & Wege" is `strassen-und-wege`. Two words that give one
 * key are one word. Empty where the word holds neither letter nor digit of the Latin script; such a word has no page.
 */
export function wordKey(word: string): string {
  const key = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß&]/g, (sign) => GERMAN[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return isReserved(key) ? `${key}-wort` : key;
}

/** What is the same in all spellings of a word, whatever the case, spaces, hyphens: "Rad-Verkehr" is "Radverkehr". */
export const squashed = (word: string): string => wordKey(word).replaceAll('-', '');

/** The spelling that stands most often; of two, the shorter, else the first of the alphabet. */
export function spelledMost(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [most] = [...counts].sort(
    ([a, times], [b, others]) => others - times || a.length - b.length || (a < b ? -1 : 1),
  );
  return most?.[0] ?? '';
}
