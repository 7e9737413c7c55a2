import { foldedName } from '../../../../domain/rules/file-names.ts';
import { slugOf } from '../../../../domain/rules/suggest.ts';

/** Names that Windows keeps for devices; Decap empties them. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 80;
const ENDING = /\.([A-Za-z0-9]{1,8})$/;

/** Splits "Plan.PDF" into "Plan" and "pdf"; the ending is empty where there is none. */
function parted(name: string): { readonly stem: string; readonly ending: string } {
  const ending = ENDING.exec(name)?.[1] ?? '';
  return {
    stem: ending === '' ? name : name.slice(0, -ending.length - 1),
    ending: ending.toLowerCase(),
  };
}

/**
 * A file name of small ASCII letters, digits and single hyphens with its ending, which Decap and every machine take as it
 * is, and which none of `taken` is: "Einladung Rat (Übersicht).PDF" becomes `einladung-rat-uebersicht.pdf`, a second one
 * `einladung-rat-uebersicht-2.pdf`.
 */
export function safeName(name: string, taken: readonly string[]): string {
  const { stem, ending } = parted(name);
  const slug = slugOf(stem).slice(0, LONGEST).replace(/-+$/, '') || 'datei';
  const base = DEVICES.test(slug) ? `${slug}-datei` : slug;
  const used = new Set(taken.map(foldedName));
  const numbered = (count: number) =>
    `${base}${count === 1 ? '' : `-${count}`}${ending === '' ? '' : `.${ending}`}`;
  let count = 1;
  while (used.has(numbered(count))) count += 1;
  return numbered(count);
}

/** A name as machines write it: `lageplan-nord`. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** In words: "Lageplan nord"; the hyphens of a date stay. */
const inWords = (slug: string): string =>
  slug.replace(/(?<!\d)-|-(?!\d)/g, ' ').replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** The title that a file's name suggests: without ending, invisible characters and underscores. */
export function titleFrom(name: string): string {
  const text = parted(name)
    .stem.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return text === '' ? 'Dokument' : SLUG.test(text) ? inWords(text) : text;
}
