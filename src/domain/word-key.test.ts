import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY } from './key.ts';
import { spelledMost, wordKey } from './word-key.ts';

test.each([
  ['Radverkehr', 'radverkehr'],
  ['Straßen & Wege', 'strassen-und-wege'],
  ['Übung ÄÖÜ', 'uebung-aeoeue'],
  ['U\u0308bung', 'uebung'],
  ['Café (neu)', 'cafe-neu'],
  ['  B-Plan Nr. 23  ', 'b-plan-nr-23'],
  ['Seite', 'seite-wort'],
  ['Index', 'index-wort'],
  ['???', ''],
])('the address of "%s" ends in "%s"', (word, key) => {
  expect(wordKey(word)).toBe(key);
});

test('whatever a clerk writes gives a key or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      const key = wordKey(word);
      expect(key === '' || KEY.test(key)).toBe(true);
      expect(wordKey(key)).toBe(key);
    }),
  );
});

test('a word is shown as most things spell it', () => {
  expect(spelledMost(['radverkehr', 'Radverkehr', 'Radverkehr'])).toBe('Radverkehr');
  expect(spelledMost(['radverkehr', 'Radverkehr'])).toBe('Radverkehr');
  expect(spelledMost(['Rad-Verkehr', 'Radverkehr'])).toBe('Radverkehr');
  expect(spelledMost([])).toBe('');
});
