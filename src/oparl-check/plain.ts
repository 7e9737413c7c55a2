/** An object of JSON. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts in a value that is a text or a list. */
export const textsIn = (value: unknown): string[] =>
  [value].flat().filter((entry): entry is string => typeof entry === 'string');

/** The objects in a value that is an object or a list. */
export const objectsIn = (value: unknown): Plain[] => [value].flat().filter(isPlain);
