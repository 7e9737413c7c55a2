/** The value as text where it is text or a number; of anything else, and of nothing, the empty text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
