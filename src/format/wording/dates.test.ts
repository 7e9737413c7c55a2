import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import * as dates from './dates.ts';

const day = calendarDate('2017-05-15');
const time = localTime('2017-05-15T18:30');

test('dates and times in German', () => {
  expect(dates.longDate(day)).toBe('15. Mai 2017');
  expect(dates.longDate(calendarDate('2024-03-01'))).toBe('1. März 2024');
  expect(dates.fullDate(day)).toBe('Montag, 15. Mai 2017');
  expect(dates.shortDate(day)).toBe('15.05.2017');
  expect(dates.monthAndYear('2017-05')).toBe('Mai 2017');
  expect(dates.monthAndYear(day)).toBe('Mai 2017');
  expect(dates.weekdayShort(calendarDate('2017-05-21'))).toBe('So');
  expect(dates.clock(time)).toBe('18:30 Uhr');
  expect(dates.longTime(time)).toBe('15. Mai 2017, 18:30 Uhr');
  expect(dates.fullTime(time)).toBe('Montag, 15. Mai 2017, 18:30 Uhr');
  expect(dates.shortTime(time)).toBe('15.05.2017, 18:30 Uhr');
});

test('twelve months and seven days, Monday first', () => {
  expect(dates.MONTHS).toHaveLength(12);
  expect([dates.monthName(1), dates.monthName(12)]).toEqual(['Januar', 'Dezember']);
  expect(dates.WEEKDAYS.map((name) => name.slice(0, 2)).join(' ')).toBe('Mo Di Mi Do Fr Sa So');
});

test.each([
  ['2017-05-15T21:00', '18:30 bis 21:00 Uhr'],
  ['2017-05-16T00:00', '18:30 bis 24:00 Uhr'],
  ['2017-05-17T00:00', '15. Mai 2017, 18:30 Uhr, bis 17. Mai 2017, 00:00 Uhr'],
  ['2017-05-16T01:15', '15. Mai 2017, 18:30 Uhr, bis 16. Mai 2017, 01:15 Uhr'],
  ['2017-05-15T18:30', '18:30 Uhr'],
  ['2017-05-15T00:00', '18:30 Uhr'],
])('until %s: %s', (end, words) => {
  expect(dates.clockRange(time, localTime(end))).toBe(words);
});

test('ranges with open ends', () => {
  expect(dates.clockRange(time, undefined)).toBe('18:30 Uhr');
  const end = calendarDate('2019-06-03');
  expect(dates.dateRange(day, end)).toBe('15. Mai 2017 bis 3. Juni 2019');
  expect(dates.dateRange(day, undefined)).toBe('seit 15. Mai 2017');
  expect(dates.dateRange(undefined, end)).toBe('bis 3. Juni 2019');
  expect(dates.dateRange(undefined, undefined)).toBe('');
});
