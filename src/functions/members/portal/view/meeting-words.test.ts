import { expect, it } from 'vitest';
import { kickerOf } from './meeting-words.ts';

it.each([
  ['Sitzung des Rates der Gemeinde', undefined, undefined],
  ['Sitzung der Schulkommission', '17', '17. Sitzung'],
  ['Sitzung des Rates', 'IV/3', 'Sitzung IV/3'],
  ['9. Sitzung des Rates', undefined, '9. Sitzung'],
  ['Konstituierende Sitzung des Rates', '1', 'Konstituierende Sitzung des Rates'],
  ['Sitzungsreihe Haushalt', undefined, 'Sitzungsreihe Haushalt'],
])('above the body stands of "%s", number %s: %s', (title, number, kicker) => {
  expect(kickerOf({ title, ...(number !== undefined && { number }) })).toBe(kicker);
});
