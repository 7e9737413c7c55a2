/**
 * JSON of a value with the keys of each object in one order, without spaces and without what is undefined: the same value
 * gives the same bytes, and with them the same hash, in whatever order its keys were set.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
