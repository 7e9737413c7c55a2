import { expect, test } from 'vitest';
import { epochOf, isDate, isDateTime, isPlainDateTime } from './date-time.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2025-12-31', true],
  ['2025-13-01', false],
  ['2025-04-31', false],
  ['0200-10-03', false],
  ['200-10-03', false],
  ['2025-1-1', false],
  ['2025-01-01T00:00:00+01:00', false],
])('the date %s: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test.each([
  ['2025-03-30T02:30:00+01:00', true, true],
  ['2025-10-26T02:30:00+02:00', true, true],
  ['2025-05-15T18:00:00Z', true, false],
  ['2025-05-15T18:00:00.5+02:00', true, false],
  ['2025-05-15T18:00:00', false, false],
  ['2025-05-15T24:00:00+02:00', false, false],
  ['2025-05-15T18:60:00+02:00', false, false],
  ['2025-05-15T18:00+02:00', false, false],
  ['2025-02-30T18:00:00+02:00', false, false],
  ['2025-05-15T18:00:00+15:00', false, false],
  ['2025-05-15 18:00:00+02:00', false, false],
])('the time %s: valid %s, plain %s', (text, isValid, isPlain) => {
  expect(isDateTime(text)).toBe(isValid);
  expect(isValid && isPlainDateTime(text)).toBe(isPlain);
});

test('times are compared as instants', () => {
  expect(epochOf('2025-05-15T18:00:00+02:00')).toBe(epochOf('2025-05-15T16:00:00Z'));
  expect(epochOf('gestern')).toBeUndefined();
  expect(epochOf(7)).toBeUndefined();
});
