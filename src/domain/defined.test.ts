import { expect, test } from 'vitest';
import { defined } from './defined.ts';

test('keys without a value are left out, false, zero, null and the empty text are not', () => {
  const kept = defined({ a: undefined, b: false, c: 0, d: null, e: '', f: [] });
  expect(Object.entries(kept)).toEqual([
    ['b', false],
    ['c', 0],
    ['d', null],
    ['e', ''],
    ['f', []],
  ]);
});
