import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './index.ts';

describe('the examples of RFC 8785', () => {
  test('section 3.2.2: literals, numbers and escapes', () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('section 3.2.3: members sorted by UTF-16 code units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(value)).toBe(
      `{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}`,
    );
  });

  // Appendix B: the double with these bits, and its text.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s is %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });
});

test.each([
  [null, 'null'],
  [true, 'true'],
  [false, 'false'],
  ['', '""'],
  [{}, '{}'],
  [[], '[]'],
  [[1, [2, { a: [] }]], '[1,[2,{"a":[]}]]'],
  [{ b: 1, a: undefined, c: null }, '{"b":1,"c":null}'],
  [[1, undefined, 2], '[1,null,2]'],
  [Array.from({ length: 2 }), '[null,null]'],
  // A hole, as `delete` leaves one.
  [Object.assign([], { length: 1 }), '[null]'],
  [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  [{ peach: 'Ä', péché: 'a', pêche: 1, sin: 2, Z: 3 }, '{"Z":3,"peach":"Ä","péché":"a","pêche":1,"sin":2}'],
])('%j is %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([
  [Number.NaN, 'NaN is no JSON number'],
  [Number.POSITIVE_INFINITY, 'Infinity is no JSON number'],
  [{ a: [Number.NEGATIVE_INFINITY] }, '-Infinity is no JSON number'],
  ['\ud83d', 'A text with half a character pair has no canonical form'],
  ['a\ude00b', 'A text with half a character pair has no canonical form'],
  [{ '\ud83d': 1 }, 'A text with half a character pair has no canonical form'],
  [undefined, 'A undefined is no JSON value'],
  [1n, 'A bigint is no JSON value'],
  [() => 1, 'A function is no JSON value'],
  [{ a: Symbol('a') }, 'A symbol is no JSON value'],
  [new Date(0), 'A object is no JSON value'],
  [[new Map()], 'A object is no JSON value'],
])('refuses no. %#', (value, message) => {
  expect(() => canonicalJson(value)).toThrow(new TypeError(message));
});

const values = fc
  .jsonValue({ stringUnit: 'grapheme' })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test('property: it is read back as what was written, and written again the same', () => {
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('property: the order of members does not matter', () => {
  const members = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), values), {
    selector: ([name]) => name,
  });
  const shuffled = members.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(canonicalJson(Object.fromEntries(one))).toBe(canonicalJson(Object.fromEntries(other)));
    }),
  );
});
