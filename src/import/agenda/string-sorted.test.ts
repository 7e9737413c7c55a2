import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unsortTexts } from './string-sorted.ts';

const numbers = (...texts: string[]): { number: string; title: string }[] =>
  texts.map((number) => ({ number, title: `Punkt ${number}` }));
const sorted = (...texts: string[]): string =>
  unsortTexts(numbers(...texts))
    .map(({ number }) => number)
    .join(' ');

it.each([
  ['1. 10. 11. 2. 2.1 2.11 2.2', '1. 2. 2.1 2.2 2.11 10. 11.'],
  ['Ö 1 Ö 10 Ö 2', 'Ö 1 Ö 2 Ö 10'],
  ['1 2 10', '1 2 10'],
  ['1 10 2 3 1', '1 10 2 3 1'],
])('%s', (before, after) => {
  const parts = before.match(/(?:Ö )?\S+/g) ?? [];
  expect(sorted(...parts)).toBe(after);
});

it('moves no item over the heading of a part or over one without number', () => {
  const item = (number: string, title: string) => ({ number, title });
  const agenda = [
    item('1', '- öffentlicher Teil -'),
    item('1', 'a'),
    item('10', 'b'),
    item('2', 'c'),
    item('1', 'Nichtöffentlicher Teil'),
    item('1', 'd'),
    item('', 'e'),
    item('0', 'f'),
  ];
  expect(unsortTexts(agenda).map(({ title }) => title)).toEqual([
    '- öffentlicher Teil -',
    'a',
    'c',
    'b',
    'Nichtöffentlicher Teil',
    'd',
    'e',
    'f',
  ]);
});

it('loses nothing, and done twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', '1', '2', '10', '2.1', '2.11', '2.2', 'A')), (texts) => {
      const once = unsortTexts(numbers(...texts));
      expect(once.toSorted((a, b) => (a.number < b.number ? -1 : 1)).length).toBe(texts.length);
      expect(new Set(once.map(({ number }) => number))).toEqual(new Set(texts));
      expect(unsortTexts(once)).toEqual(once);
    }),
  );
});
