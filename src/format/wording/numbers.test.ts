import { expect, test } from 'vitest';
import { byteSize, counted, germanNumber, listed, percent } from './numbers.ts';

test.each([
  [0, 0, '0'],
  [999, 0, '999'],
  [1000, 0, '1.000'],
  [1234567, 0, '1.234.567'],
  [-3, 0, '\u22123'],
  [-0.04, 1, '0'],
  [12.5, 1, '12,5'],
  [12.5, 2, '12,5'],
  [12, 2, '12'],
  [1999.95, 1, '2.000'],
  [0.05, 1, '0,1'],
])('%d with %d digits is %s', (value, digits, words) => {
  expect(germanNumber(value, digits)).toBe(words);
});

test.each([
  [0, '0 Byte'],
  [999, '999 Byte'],
  [1000, '1 KB'],
  [1499, '1 KB'],
  [999_499, '999 KB'],
  [999_500, '1 MB'],
  [1_234_567, '1,2 MB'],
  [9_949_999, '9,9 MB'],
  [9_950_000, '10 MB'],
  [25_000_000, '25 MB'],
  [3_200_000_000, '3,2 GB'],
  [5e15, '5.000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(byteSize(bytes)).toBe(words);
});

test('counts, lists and shares', () => {
  expect(counted(1, 'Sitzung', 'Sitzungen')).toBe('1 Sitzung');
  expect(counted(1081, 'Sitzung', 'Sitzungen')).toBe('1.081 Sitzungen');
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'])).toBe('a, b und c');
  expect(listed(['a', 'b'], 'oder')).toBe('a oder b');
  expect(percent(0.1255)).toBe('12,6\u00a0%');
  expect(percent(1, 0)).toBe('100\u00a0%');
});
