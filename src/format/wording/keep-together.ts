import { MONTHS } from './dates.ts';

const NO_BREAK = '\u00a0';

const UNITS =
  '€|Euro|EUR|Cent|%|Prozent|°C|mm|cm|m|km|m²|m³|km²|ha|kg|t|l|kW|kWh|kWp|MW|MWh|KB|MB|GB|Uhr|Mio\\.|Mrd\\.';
const COUNTED = [...MONTHS, 'Obergeschoss', 'Untergeschoss', 'Stockwerk', 'Stock', 'Etage', 'OG', 'UG'].join(
  '|',
);
const NUMBERED = '§|§§|Art\\.|Artikel|Abs\\.|Absatz|Satz|Nr\\.|Nrn\\.|Nummer|Ziff\\.|Seite|TOP';
const ABBREVIATED = [
  ['z', 'B'],
  ['d', 'h'],
  ['u', 'a'],
  ['i', 'V'],
].map(([first, second]) => `(?<=(?<!\\p{L})${first}\\.) (?=${second}\\.)`);

/** Spaces at which no line may break (DIN 5008): between a number and what it counts, a paragraph and its number. */
const TOGETHER = new RegExp(
  [
    `(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`,
    `(?<=(?:Mio|Mrd)\\.) (?=(?:€|Euro|EUR)(?!\\p{L}))`,
    `(?<=(?<![\\d.,])\\d{1,2}\\.) (?=(?:${COUNTED})(?!\\p{L}))`,
    `(?<=(?<![\\p{L}\\d])(?:${NUMBERED})) (?=\\d)`,
    ...ABBREVIATED,
  ].join('|'),
  'gu',
);

/** The text with spaces that do not break in "9.400 €", "1. Obergeschoss", "§ 41 Abs. 2", "15. Mai"; nothing else changes. */
export const keepTogether = (text: string): string => text.replace(TOGETHER, NO_BREAK);
