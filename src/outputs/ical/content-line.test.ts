import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact, contentLine, textList, textValue, utcStamp } from './content-line.ts';

const octets = (text: string): number => Buffer.byteLength(text, 'utf8');

test('no line is longer than 75 octets, no character is cut, and unfolded it is what it was', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 }).map(textValue);
  fc.assert(
    fc.property(anyText, (value) => {
      const line = contentLine('DESCRIPTION', value);
      expect(line.endsWith('\r\n')).toBe(true);
      const parts = line.slice(0, -2).split('\r\n');
      expect(parts.filter((part) => octets(part) > 75 || !part.isWellFormed())).toEqual([]);
      expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
      expect(line.slice(0, -2).replaceAll('\r\n ', '')).toBe(`DESCRIPTION:${value}`);
    }),
  );
});

test('a line is folded where it must be, not before', () => {
  expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
  expect(contentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
  expect(contentLine('X', `${'a'.repeat(72)}ä`)).toBe(`X:${'a'.repeat(72)}\r\n ä\r\n`);
  expect(contentLine('X', 'a'.repeat(148))).toBe(`X:${'a'.repeat(73)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
});

test.each([
  ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
  ['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
  ['a\u0000b\u000bc\u007fd\u0085e\tf', 'abcde\tf'],
  ['a\ud83db\ude00c😀', 'abc😀'],
  ['a: "b"', 'a: "b"'],
])('%j is the text %j', (text, value) => expect(textValue(text)).toBe(value));

test('lists, instants and wall clocks have their own forms', () => {
  expect(textList(['Rat', 'Bau, Wege'])).toBe('Rat,Bau\\, Wege');
  expect(utcStamp('2027-03-08T09:05:07.123Z')).toBe('20270308T090507Z');
  expect(compact('2027-03-08T19:30')).toBe('20270308T193000');
  expect(compact('2027-03-08')).toBe('20270308');
});
