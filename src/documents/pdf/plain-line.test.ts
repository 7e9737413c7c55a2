import { expect, test } from 'vitest';
import { plainLine, ROOM } from './plain-line.ts';

const visible = (text: string): string => text.replaceAll('\u200b', '|');

test('white space is one space, and signs are composed', () => {
  expect(plainLine('a\r\n\tb  c\u00a0d a\u0308')).toBe('a b c\u00a0d ä');
});

test('addresses may go on after their signs, words and amounts never', () => {
  expect(visible(plainLine('https://rat.example/vorlagen/0012-2027/anlage_1.pdf'))).toBe(
    'https:|/|/|rat.|example/|vorlagen/|0012-|2027/|anlage_|1.|pdf',
  );
  expect(plainLine('rathaus@mittelaue.example')).toBe('rathaus@mittelaue.example');
  expect(plainLine('Donaudampfschifffahrtsgesellschaft', ROOM.cell)).toBe(
    'Donaudampfschifffahrtsgesellschaft',
  );
  expect(plainLine('1.000.000.000,00\u00a0€', ROOM.cell)).toBe('1.000.000.000,00\u00a0€');
});

test('what is no word may go on anywhere', () => {
  expect(visible(plainLine('a1'.repeat(20)))).toBe('a1a1a1a1a1|a1a1a1a1a1|a1a1a1a1a1|a1a1a1a1a1');
  expect(plainLine('Wort\u2060Wort')).toBe('WortWort');
});
