import { expect, test } from 'vitest';
import { suggestions } from './suggestions.ts';
import { withWord, wordAt } from './part-at.ts';

const KNOWN = ['Haushalt', 'Verkehr', 'Radverkehr', 'Straßen', 'Schulen', 'Steuern', 'Senioren', 'Umwelt'];

test('the same word in another spelling comes first, then beginnings, then what holds it', () => {
  expect(suggestions(KNOWN, 'Rad-Verkehr', [])).toEqual(['Radverkehr']);
  expect(suggestions(KNOWN, 'verkehr', [])).toEqual(['Verkehr', 'Radverkehr']);
  expect(suggestions(KNOWN, 'Strass', [])).toEqual(['Straßen']);
  expect(suggestions(KNOWN, 'S', [])).toEqual(['Straßen', 'Schulen', 'Steuern', 'Senioren', 'Haushalt']);
});

test('a word that stands there already is not proposed, nor what is typed itself', () => {
  expect(suggestions(KNOWN, 'Verkehr', ['rad-verkehr'])).toEqual([]);
  expect(suggestions(KNOWN, '', ['Haushalt'])).toEqual([
    'Verkehr',
    'Radverkehr',
    'Straßen',
    'Schulen',
    'Steuern',
    'Senioren',
  ]);
  expect(suggestions(KNOWN, 'Quark', [])).toEqual([]);
});

test.each([
  ['', 0, '\n', '', 'X'],
  ['Rad', 2, '\n', 'Rad', 'X'],
  ['Rad\nStr', 3, '\n', 'Rad', 'X\nStr'],
  ['Rad\nStr', 4, '\n', 'Str', 'Rad\nX'],
  ['Rad\n', 4, '\n', '', 'Rad\nX'],
  ['Rad, Str, Um', 6, ',', 'Str', 'Rad, X, Um'],
  ['Rad,', 4, ',', '', 'Rad, X'],
] as const)(
  'in %j with the cursor at %i it is one word that is replaced',
  (text, cursor, sign, typed, after) => {
    expect(wordAt(text, cursor, sign).typed).toBe(typed);
    expect(withWord(text, cursor, sign, 'X')).toBe(after);
  },
);

test('the other words of the field are known', () => {
  expect(wordAt('Rad, Str, Um', 6, ',').others).toEqual(['Rad', 'Um']);
});
