import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const LETTERS = 'abeuoyqäöüßstrnhAEUÖé0179'.split('');

test.each([
  ['Müller', 'Mueller', 'Muller', 'MÜLLER', 'Mu\u0308ller', 'MUELLER'],
  ['Straße', 'Strasse', 'STRASSE', 'STRAẞE', 'Stra\u00ADße'],
  ['Maße', 'Masse'],
  ['Rad-Weg', 'Radweg', 'rad–weg', 'RadWeg'],
  ['0878/2017', '0878-2017', '08782017'],
  ['§24', '24', '(24)'],
  ['Café', 'Cafe'],
  ['Öl', 'Oel'],
])('%s is the same word in every spelling', (word, ...spellings) => {
  for (const spelling of spellings) expect(fold(spelling)).toBe(fold(word));
});

test.each([
  ['Quelle', 'Qülle'],
  ['Feuer', 'Feür'],
  ['Bauer', 'Baür'],
  ['Neue', 'Neü'],
])('%s keeps its u: it is not %s', (word, other) => {
  expect(fold(word)).not.toBe(fold(other));
});

test('signs alone are no word', () => {
  expect(['§', '–', '***', '\u00AD', ''].map(fold)).toEqual(['', '', '', '', '']);
});

test('case, composition and signs never matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (word) => {
      expect(fold(word.normalize('NFD'))).toBe(fold(word));
      expect(fold(word.toUpperCase())).toBe(fold(word.toLowerCase()));
      expect(fold(word.split('').join('-'))).toBe(fold(word));
      expect(fold(word)).toMatch(/^[a-z0-9]*$/);
    }),
  );
});
