import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  type CalendarDate,
  dateField,
  daysBetween,
  isCalendarDate,
  weekday,
} from './calendar-date.ts';

const day = (text: string) => calendarDate(text);

describe('which days exist', () => {
  test.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s does',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
      expect(calendarDate(text)).toBe(text);
      expect(dateField().parse(text)).toBe(text);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026/01/01',
    '',
  ])('"%s" does not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(
      new RangeError(`"${text}" is no calendar date of the form YYYY-MM-DD`),
    );
    expect(
      dateField()
        .safeParse(text)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['date']);
  });
});

test.each([
  ['2026-06-30', -32, '2026-05-29'],
  ['2026-03-03', -32, '2026-01-30'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-05-05', 0, '2026-05-05'],
  ['0001-01-20', -32, '0001-01-01'],
  ['9999-12-20', 32, '9999-12-31'],
])('%s and %i days are %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-04-30', 1, '2026-05-30'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-05-01', 1, '2026-06-01'],
  ['2026-05-09', 3, '2026-08-09'],
])('%s and %i months are %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});

test.each([
  ['2026-06-30', '2026-06-30', 0],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-02-28', '2026-03-01', 1],
  ['2027-01-01', '2026-12-31', -1],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  ['2026-11-23', 1],
  ['2026-11-24', 2],
  ['2026-11-28', 6],
  ['2026-11-29', 7],
])('%s is day %i of its week', (text, number) => {
  expect(weekday(day(text))).toBe(number);
});

test('adding days and counting them are inverse', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      const from = date.toISOString().slice(0, 10) as CalendarDate;
      expect(daysBetween(from, addDays(from, count))).toBe(count);
    }),
  );
});
