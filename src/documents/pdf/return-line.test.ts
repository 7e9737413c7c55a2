import { expect, test } from 'vitest';
import { returnLine } from './return-line.ts';

test.each<[string[], string]>([
  [['Markt 1', '00000\u00a0Auental', 'Telefon 12345'], 'Stadt · Markt 1 · 00000\u00a0Auental'],
  [['Samtgemeinde Auental', 'Markt 1', '00000 Auental'], 'Stadt · Markt 1 · 00000 Auental'],
  [['Ratsbüro, Zimmer 14', 'Markt 1, 00000 Auental'], 'Stadt · Markt 1 · 00000 Auental'],
  [['00000 Auental'], 'Stadt · 00000 Auental'],
  [['Zimmer 14', 'Markt 1', 'Telefon 12345 67'], 'Stadt · Zimmer 14 · Markt 1'],
  [[], 'Stadt'],
])('%j', (lines, expected) => {
  expect(returnLine('Stadt', lines)).toBe(expected);
});
