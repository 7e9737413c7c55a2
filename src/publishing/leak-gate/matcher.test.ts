import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { matcherOf } from './matcher.ts';

const word = fc
  .string({ unit: fc.constantFrom('a', 'b', 'ä', '1', ' '), minLength: 1, maxLength: 6 })
  .filter((text) => fold(text).length > 0);
const plain = (text: string) => Array.from(fold(text)).join(',');

test('it finds exactly the needles that a search one by one finds', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '1', ' ', 'c'), maxLength: 60 }),
      (needles, text) => {
        const found = new Set<number>();
        matcherOf(needles.map((needle) => Uint8Array.from(fold(needle)))).search(fold(text), (needle) =>
          found.add(needle),
        );
        const expected = needles.flatMap((needle, i) =>
          `,${plain(text)},`.includes(`,${plain(needle)},`) ? [i] : [],
        );
        expect([...found].toSorted((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('a needle without a letter is refused', () => {
  expect(() => matcherOf([fold(' – ')])).toThrow(RangeError);
});

test.each([
  ['Verlängerung', 'VERLAENGERUNG'],
  ['Straße', 'STRASSE'],
  ['Größe', 'Gro\u0308ße'],
  ['Öffnung', 'O\u0308ff\u00adnung'],
  ['Café Nr. 5', 'cafe-nr-5'],
  ['Łódź', 'łódź'],
  ['Ｒａｔ', 'Rat'],
])('%s is the same as %s', (one, other) => {
  expect(plain(one)).toBe(plain(other));
});
