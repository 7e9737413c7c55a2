/** `text` as it is compared: small letters without marks, umlauts like their base letters, ß as ss. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('de').replaceAll('ß', 'ss').trim();

/** What the field says of its result. */
export function foundWords(count: number): string {
  if (count === 0) return 'Nichts gefunden. Versuchen Sie es mit einem kürzeren Wort.';
  return count === 1 ? '1 Eintrag passt.' : `${count} Einträge passen.`;
}
