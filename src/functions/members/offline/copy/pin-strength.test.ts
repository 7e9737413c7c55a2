import { expect, test } from 'vitest';
import { pinAsTyped, pinWeakness } from './pin-strength.ts';

test.each([
  ['48291', 'short'],
  ['  48291  ', 'short'],
  ['😀😀😀😀😀', 'short'],
  ['000000', 'repeated'],
  ['121212', 'repeated'],
  ['482482', 'repeated'],
  ['hahahaha', 'repeated'],
  ['123456', 'sequence'],
  ['0987654', 'sequence'],
  ['QWERTZ', 'sequence'],
  ['fedcba', 'sequence'],
  ['170562', 'date'],
  ['17051962', 'date'],
  ['19620517', 'date'],
  ['620517', 'date'],
  ['Passwort', 'common'],
  ['147258', 'common'],
])('%s is refused as %s', (pin, weakness) => {
  expect(pinWeakness(pin)).toBe(weakness);
});

test.each(['482915', '739164', '99173584', '48291537', 'drei Störche', 'amsel7', 'Aué§7!'])(
  '%s is taken',
  (pin) => {
    expect(pinWeakness(pin)).toBeUndefined();
  },
);

test('a word is the same, however a keyboard composes it', () => {
  expect(pinAsTyped(' drei Sto\u0308rche')).toBe('drei Störche');
});
