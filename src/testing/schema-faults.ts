import { expect } from 'vitest';
import type { z } from 'zod';

const OWN = new Set([
  'empty',
  'key',
  'id',
  'date',
  'time',
  'count',
  'file-name',
  'url',
  'ags',
  'rgs',
  'postal-code',
  'colour',
  'email',
  'locale',
  'time-zone',
  'path',
  'base-url',
  'function-url',
  'sha256',
  'ballot',
  'share',
]);

/** What a schema finds wrong with `value`, each as `field: word`: our own word, or Zod's code where we have none. */
export function faults(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message, code }) => `${path.join('.')}: ${OWN.has(message) ? message : code}`);
}

/** A change to a sound entry, and all faults that it brings; none where it stays sound. */
export type Row = readonly [change: object, ...faults: string[]];

/** Expects that `base` is sound and that each change to it brings just the faults of its row. */
export function expectRows(schema: z.ZodType, base: object, rows: readonly Row[]): void {
  expect(faults(schema, base)).toEqual([]);
  for (const [change, ...expected] of rows) {
    expect([change, ...faults(schema, { ...base, ...change })]).toEqual([change, ...expected]);
  }
}

/** A row for each field that must be there. */
export const missing = (...names: string[]): Row[] =>
  names.map((name) => [{ [name]: undefined }, `${name}: invalid_type`]);

/** Rows for a field `colour` of six hexadecimal digits. */
export const COLOURS: readonly Row[] = [
  ...['#123456', '#abcdef', '#ABCDEF'].map((colour): Row => [{ colour }]),
  ...['123456', '#12345', '#1234567', '#12345g', 'x#123456', 'red'].map((colour): Row => [
    { colour },
    'colour: colour',
  ]),
];
