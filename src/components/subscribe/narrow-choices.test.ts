import { expect, it } from 'vitest';
import { folded, foundWords } from './narrow-choices.ts';

it.each([
  ['Straße', 'STRASSE'],
  ['Ausschüsse', 'ausschusse'],
  ['  André ', 'andre'],
])('"%s" is found by "%s"', (text, asked) => {
  expect(folded(text)).toBe(folded(asked));
});

it('says how much is left, and what to do where nothing is', () => {
  expect(foundWords(1)).toBe('1 Eintrag passt.');
  expect(foundWords(12)).toBe('12 Einträge passen.');
  expect(foundWords(0)).toMatch(/kürzeren/);
});
