import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff, type DiffLine } from './line-diff.ts';

const text = (lines: readonly DiffLine[], side: 'mine' | 'theirs'): string =>
  lines
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map((line) => line.text)
    .join('\n');

test('shows what only one of two texts says', () => {
  expect(lineDiff('a\nb\nc', 'a\nx\nc')).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'theirs', text: 'x' },
    { kind: 'mine', text: 'b' },
    { kind: 'same', text: 'c' },
  ]);
});

test('keeps both texts whole, and gives equal ones as equal', () => {
  const line = fc.constantFrom('a', 'b', 'c', '');
  const lines = fc.array(line, { maxLength: 12 }).map((all) => all.join('\n'));
  fc.assert(
    fc.property(lines, lines, (mine, theirs) => {
      const diff = lineDiff(mine, theirs);
      expect([text(diff, 'mine'), text(diff, 'theirs')]).toEqual([mine, theirs]);
      expect(diff.every(({ kind }) => kind === 'same')).toBe(mine === theirs);
    }),
  );
});

test('shows very long texts side by side instead of computing for minutes', () => {
  const long = (word: string): string => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join('\n');
  const diff = lineDiff(long('a'), long('b'));
  expect([text(diff, 'mine'), text(diff, 'theirs')]).toEqual([long('a'), long('b')]);
});
