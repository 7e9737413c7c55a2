import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILTER_NAMES } from './engine-types.ts';
import { NOTHING, parametersOf, requestFrom, SORTS, withValue } from './request.ts';

const read = (query: string) => requestFrom(new URLSearchParams(query));

test('an address is read, and what it does not know is left out', () => {
  expect(read('q=%20Radweg%20&art=Vorlage&art=Vorlage&gremium=Rat&sortierung=neueste&x=1')).toEqual({
    text: 'Radweg',
    chosen: { kind: ['Vorlage'], organization: ['Rat'] },
    sort: 'newest',
  });
  expect(read('sortierung=quer&jahr=')).toEqual(NOTHING);
});

test('nothing asked is an empty address', () => expect(parametersOf(NOTHING)).toBe(''));

test('every request survives the way through the address', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
  const chosen = fc.record(Object.fromEntries(FILTER_NAMES.map((name) => [name, values])), {
    requiredKeys: [],
  });
  const text = fc.string().map((some) => some.trim());
  fc.assert(
    fc.property(fc.record({ text, chosen, sort: fc.constantFrom(...SORTS) }), (request) => {
      expect(read(parametersOf(request))).toEqual(request);
    }),
  );
});

test('values are chosen and left again', () => {
  const one = withValue({}, 'year', '2026', true);
  expect(one).toEqual({ year: ['2026'] });
  expect(withValue(one, 'year', '2027', true)).toEqual({ year: ['2026', '2027'] });
  expect(withValue(one, 'year', '2026', true)).toEqual(one);
  expect(withValue(one, 'year', '2026', false)).toEqual({});
  expect(withValue(one, 'kind', 'Vorlage', false)).toEqual(one);
});
