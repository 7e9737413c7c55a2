/** Under which all generations of the index lie. */
export const GENERATIONS = 'generations/';

/** Key of a generation in the slot store, such as `generations/000000012.json`: sorted, they stand by number. */
export const generationKey = (number: number): string =>
  `${GENERATIONS}${String(number).padStart(9, '0')}.json`;

/** Number of the generation that lies at that key; undefined for another record. */
export function generationOf(key: string): number | undefined {
  const digits = /^generations\/(\d{9})\.json$/.exec(key)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
