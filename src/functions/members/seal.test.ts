import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealFor } from './seal.ts';

const OLD = 'an old secret that is long enough for it';
const NEW = 'a new secret that is long enough for it!';
const keep = (value: unknown) => value;
const seal = sealFor('cookie', [NEW, OLD], keep);

describe('a sealed value', () => {
  test('opens until its time is over', async () => {
    const text = await seal.close({ name: 'Änne' }, 1000);
    expect(await seal.open(text, 999)).toEqual({ name: 'Änne' });
    expect(await seal.open(text, 1000)).toBeUndefined();
  });

  test('holds only letters that a cookie may bear, whatever it says', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = await seal.close(value, 1000);
        expect(text).toMatch(/^[\w.-]+$/);
        expect(await seal.open(text, 0)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));

  test('opens under the older of two secrets, and under no dropped one', async () => {
    const text = await sealFor('cookie', [OLD], keep).close('x', 1000);
    expect(await seal.open(text, 0)).toBe('x');
    expect(await sealFor('cookie', [NEW], keep).open(text, 0)).toBeUndefined();
  });

  test('opens for no other purpose', async () => {
    const text = await seal.close('x', 1000);
    expect(await sealFor('link', [NEW, OLD], keep).open(text, 0)).toBeUndefined();
  });

  test('does not open once any letter of it changed', async () => {
    const text = await seal.close({ account: 'amsel' }, 1000);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('a', '0', '.', '_', '-', 'Z'),
        async (place, letter) => {
          fc.pre(text[place] !== letter);
          const changed = text.slice(0, place) + letter + text.slice(place + 1);
          expect(await seal.open(changed, 0)).toBeUndefined();
        },
      ),
    );
  });

  test('does not open where it was cut, lengthened, or is something else', async () => {
    const text = await seal.close({ account: 'amsel' }, 1000);
    for (let length = 0; length < text.length; length += 1)
      expect(await seal.open(text.slice(0, length), 0)).toBeUndefined();
    for (const other of [`${text}.`, `${text}0`, `.${text}`, `${text}.${text}`, 'ü'.repeat(40), undefined])
      expect(await seal.open(other, 0)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (words) => {
        expect(await seal.open(words, 0)).toBeUndefined();
      }),
    );
  });

  test('is not looked at where no browser would send so long a cookie', async () => {
    expect(await seal.open(await seal.close('x'.repeat(4000), 1000), 0)).toBeUndefined();
  });
});
