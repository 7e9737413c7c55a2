import { expect, test } from 'vitest';
import { textOf } from './text-of.ts';

test.each([
  ['Rat', 'Rat'],
  [7, '7'],
  [undefined, ''],
  [null, ''],
  [{ name: 'Rat' }, ''],
  [['Rat'], ''],
])('%j reads as %j', (value, text) => expect(textOf(value)).toBe(text));
