import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';
import { lineAt, lineFinder } from './text-place.ts';

test('an offset has a line and a column, both from 1', () => {
  const text = 'ab\n\ncd';
  const lines = lineFinder(text);
  expect([0, 1, 2, 3, 4, 6].map(lines).map(({ number: line, column }) => ({ line, column }))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
  ]);
  expect(lineAt(text, 5)).toEqual({ number: 3, start: 4, column: 2, text: 'cd' });
  expect(lineAt(text, 99)).toEqual({ number: 3, start: 4, column: 3, text: 'cd' });
  expect(lineAt(text, -1)).toEqual({ number: 1, start: 0, column: 1, text: 'ab' });
});

test('a text is quoted so that YAML gives it back', () => {
  expect(quoted('a: b')).toBe('"a: b"');
  expect(quoted('"A" b')).toBe(`'"A" b'`);
  expect(quoted(`"A" 'b'`)).toBe(`"\\"A\\" 'b'"`);
  expect(quoted('"schon"')).toBe('"schon"');
  expect(quoted('a\\b "c"')).toBe('"a\\\\b \\"c\\""');
});
