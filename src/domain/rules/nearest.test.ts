import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abcd', 'badc', 2],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('%j to %j takes %d edits', (a, b, edits) => {
  expect(editDistance(a, b, 9)).toBe(edits);
  expect(editDistance(b, a, 9)).toBe(edits);
});

test('more than the limit is told as one more', () => {
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  expect(editDistance('abcdef', 'a', 2)).toBe(3);
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
});

test('the distance is symmetric, zero only for the same word, and no longer than the words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editDistance(a, b, 9);
      expect(editDistance(b, a, 9)).toBe(edits);
      expect(edits === 0).toBe(a === b);
      expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('the nearest word is meant, the first of equals, and none that is far', () => {
  expect(nearest('rta', ['rat', 'ratte'])).toBe('rat');
  expect(nearest('bauauschuss', ['hauptausschuss', 'bauausschuss'])).toBe('bauausschuss');
  expect(nearest('abcx', ['abcy', 'abcz'])).toBe('abcy');
  expect(nearest('rat', ['xyz', 'organization'])).toBeUndefined();
  expect(nearest('rat', ['rat'])).toBeUndefined();
  expect(nearest('rat', [])).toBeUndefined();
});

test('longer words may have more slips', () => {
  expect(nearest('abc', ['axx'])).toBeUndefined();
  expect(nearest('abcd', ['abxx'])).toBe('abxx');
  expect(nearest('abcdefghijk', ['abcdefghxxx'])).toBeUndefined();
  expect(nearest('abcdefghijkl', ['abcdefghixxx'])).toBe('abcdefghixxx');
  expect(nearest('abcdefghijkl', ['abcdefghxxxx'])).toBeUndefined();
});

test('in a very large council the search ends', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `zzzzzzzz${i}`);
  expect(nearest('rta', [...many, 'rat'])).toBeUndefined();
  expect(nearest('rta', [...many.slice(1), 'rat'])).toBe('rat');
});
