import { counted } from '../../format/wording/numbers.ts';

/** `text` as it is compared: small letters without marks, umlauts like their base letters, ß as ss. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('de').replaceAll('ß', 'ss').trim();

/** What the field says of its result. */
export const foundWords = (count: number): string =>
  count === 0
    ? 'Nichts gefunden. Versuchen Sie es mit einem kürzeren Wort.'
    : `${counted(count, 'Eintrag passt', 'Einträge passen')}.`;
