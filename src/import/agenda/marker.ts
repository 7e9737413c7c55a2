import { cleanLines } from '../text/clean.ts';

/** What a heading says of the items below it. */
export type Part = 'public' | 'non-public';

/** A heading that opens a part of the agenda; `rest` is what stood below it in the same field. */
export interface Marker {
  readonly part: Part;
  readonly rest: string;
}

const ENUMERATION = /^(?:(?:teil|top|abschnitt)\s*)?(?:[ivx]{1,4}|[a-d]|\d{1,2})\s*[.):]?\s+(?=\S)/;
const NON =
  '(?:nicht\\s*-?\\s*(?:öffentlich|oeffentlich)(?:e[rnms]?)?|n\\.?\\s?ö\\.?|nö|vertraulich(?:e[rnms]?)?|geheim(?:e[rnms]?)?|geschlossene[rnms]?)';
const OPEN = '(?:(?:öffentlich|oeffentlich)(?:e[rnms]?)?|ö\\.?)';
const NOUN =
  '(?:teil(?:s)?|sitzung(?:steils?)?|tagesordnung|tagesordnungspunkte?|beratung(?:en)?|beratungsteil|angelegenheiten|punkte|tops?|sitzungsabschnitt)';
const TAIL = `(?:\\s+${NOUN})?(?:\\s+(?:der|des|zur)\\s+(?:sitzung|tagesordnung|rates|ausschusses))?`;
const LEAD =
  '(?:(?:beginn|eröffnung)\\s+(?:der|des)\\s+|in\\s+|(?:tagesordnung|sitzung|teil|beratung)\\s*(?:[:–-]\\s*|\\s))?';
const NON_PUBLIC = new RegExp(`^${LEAD}${NON}${TAIL}$`);
const PUBLIC = new RegExp(`^${LEAD}${OPEN}${TAIL}$`);
const CLOSED_NOW = new RegExp(
  `^(?:(?:ende|schluss|schließung)\\s+(?:der|des)\\s+${OPEN}.*|ausschluss der öffentlichkeit|(?:herstellung|feststellung) der nicht\\s?-?öffentlichkeit)$`,
);
const OPEN_NOW = /^(?:wieder)?herstellung der öffentlichkeit$/;

/** A line in small letters without dashes, brackets and enumeration around its words. */
function bare(line: string): string {
  const plain = line
    .toLowerCase()
    .replace(/nicht\s*[-–]\s*ö/g, 'nichtö')
    .replace(/^[\s\-–—_*=#.:([]+|[\s\-–—_*=#.:)\]]+$/g, '')
    .replace(/\s+/g, ' ');
  return plain.replace(ENUMERATION, '').replace(/^[\s\-–—:]+/, '');
}

function partOf(text: string): Part | undefined {
  const line = bare(text);
  if (NON_PUBLIC.test(line) || CLOSED_NOW.test(line)) return 'non-public';
  return PUBLIC.test(line) || OPEN_NOW.test(line) ? 'public' : undefined;
}

/**
 * The part of the agenda that a title opens, such as "- öffentlicher Teil -", "B Nichtöffentliche Sitzung" or, with
 * an item below it in the same field, "- nichtöffentlicher Teil\nVergabe …"; undefined for any other title.
 */
export function marker(title: string): Marker | undefined {
  const lines = cleanLines(title);
  const whole = partOf(lines.join(' '));
  if (whole) return { part: whole, rest: '' };
  const [first = '', ...rest] = lines;
  const part = rest.length > 0 ? partOf(first) : undefined;
  return part && { part, rest: rest.join('\n') };
}

const AT_START = new RegExp(`^${NON}(?:\\s+${NOUN})?\\s*[:–-]\\s`);
const AT_END = new RegExp(`[(\\[–-]\\s*(?:im\\s+)?${NON}(?:\\s+${NOUN})?\\s*[)\\]]?$`);

/** True where a title itself says that its item is not public: "Nichtöffentlich: …", "… (nichtöffentlich)". */
export function saysNonPublic(title: string): boolean {
  const line = cleanLines(title).join(' ').toLowerCase();
  return AT_START.test(line) || AT_END.test(line) || /^-?\s*(?:streng )?vertraulich\b/.test(line);
}
