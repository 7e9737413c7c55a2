import { expect, test } from 'vitest';
import { clipped } from './titles.ts';

test.each([
  ['kurz', 10, 'kurz'],
  ['genau zehn', 10, 'genau zehn'],
  ['Bau der Umgehungsstraße', 12, 'Bau der…'],
  ['Haushalt 2026; Teilhaushalt', 16, 'Haushalt 2026…'],
  ['Haushalt – Plan', 12, 'Haushalt…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
])('"%s" in %i characters is "%s"', (text, max, short) => {
  expect(clipped(text, max)).toBe(short);
  expect(clipped(text, max).length).toBeLessThanOrEqual(max);
});
