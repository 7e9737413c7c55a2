import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import {
  clockOf,
  dayOf,
  instant,
  type Instant,
  instantOf,
  isInGap,
  isLocalTime,
  isTwice,
  localTime,
  startOfDay,
  timeField,
  wallClock,
} from './local-time.ts';

const BERLIN = 'Europe/Berlin';
const iso = (at: Instant) => new Date(at).toISOString();

describe('wall clock times', () => {
  test.each(['2026-06-30T00:00', '2026-06-30T23:59', '2026-06-30T09:07', '2024-02-29T20:00'])(
    '%s is one',
    (text) => {
      expect(isLocalTime(text)).toBe(true);
      expect(localTime(text)).toBe(text);
      expect(timeField().parse(text)).toBe(text);
    },
  );

  test.each([
    '2026-06-30T24:00',
    '2026-06-30T12:60',
    '2026-06-30T9:00',
    '2026-06-30 09:00',
    '2026-06-30',
    '2026-02-31T18:00',
    '2026-06-30T18:00:00',
    '2026-06-30T18:00Z',
    'x2026-06-30T18:00',
  ])('"%s" is none', (text) => {
    expect(isLocalTime(text)).toBe(false);
    expect(() => localTime(text)).toThrow(
      new RangeError(`"${text}" is no local time of the form YYYY-MM-DDTHH:mm`),
    );
    expect(
      timeField()
        .safeParse(text)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['time']);
  });

  test('have a day and a clock', () => {
    expect(dayOf(localTime('2026-12-31T23:59'))).toBe('2026-12-31');
    expect(clockOf(localTime('2026-12-31T23:59'))).toBe('23:59');
  });
});

describe('instants', () => {
  test.each([
    ['2026-06-11T09:00+02:00', '2026-06-11T07:00:00.000Z'],
    ['2026-06-11T09:00:30Z', '2026-06-11T09:00:30.000Z'],
    ['2026-06-11T09:00:30.25-05:30', '2026-06-11T14:30:30.250Z'],
  ])('%s', (text, utc) => {
    expect(iso(instant(text))).toBe(utc);
  });

  test.each([
    '2026-06-11T09:00',
    '2026-06-11',
    '2026-02-31T09:00Z',
    '2026-06-11T24:00Z',
    '2026-06-11T09:60Z',
    '2026-06-11T09:00:60Z',
    '2026-06-11T09:00+99:00',
    'June 5 2026 00:00Z',
    '1 Z',
    'x2026-06-11T09:00Z',
    '2026-06-11T09:00Zx',
    '',
  ])('"%s" is none', (text) => {
    expect(() => instant(text)).toThrow(
      new RangeError(`"${text}" is no instant such as 2026-06-11T09:00:00+02:00`),
    );
  });
});

describe('the clock on the wall', () => {
  test.each([
    ['2026-01-15T12:00+01:00', BERLIN, '2026-01-15T12:00'],
    ['2026-12-31T23:30Z', BERLIN, '2027-01-01T00:30'],
    ['2026-03-29T00:59:59Z', BERLIN, '2026-03-29T01:59'],
    ['2026-03-29T01:00Z', BERLIN, '2026-03-29T03:00'],
    ['2026-10-25T00:30Z', BERLIN, '2026-10-25T02:30'],
    ['2026-10-25T01:30Z', BERLIN, '2026-10-25T02:30'],
    ['2026-06-11T00:00Z', 'UTC', '2026-06-11T00:00'],
    ['0216-06-11T12:00Z', 'UTC', '0216-06-11T12:00'],
  ])('%s in %s: %s', (at, zone, wall) => {
    expect(wallClock(instant(at), zone)).toBe(wall);
  });
});

describe('the instant of a wall clock time', () => {
  test.each([
    ['2026-01-15T12:00', BERLIN, '2026-01-15T11:00'],
    ['2026-07-15T12:00', BERLIN, '2026-07-15T10:00'],
    // Summer time begins on 29 March 2026: 02:00 to 03:00 is skipped.
    ['2026-03-29T01:59', BERLIN, '2026-03-29T00:59'],
    ['2026-03-29T02:00', BERLIN, '2026-03-29T01:00'],
    ['2026-03-29T02:30', BERLIN, '2026-03-29T01:30'],
    ['2026-03-29T02:59', BERLIN, '2026-03-29T01:59'],
    ['2026-03-29T03:00', BERLIN, '2026-03-29T01:00'],
    // It ends on 25 October 2026: 02:00 to 03:00 comes twice, and the first counts.
    ['2026-10-25T01:59', BERLIN, '2026-10-24T23:59'],
    ['2026-10-25T02:00', BERLIN, '2026-10-25T00:00'],
    ['2026-10-25T02:59', BERLIN, '2026-10-25T00:59'],
    ['2026-10-25T03:00', BERLIN, '2026-10-25T02:00'],
    // Year end, leap day, and a zone west of Greenwich.
    ['2027-01-01T00:00', BERLIN, '2026-12-31T23:00'],
    ['2024-02-29T23:59', BERLIN, '2024-02-29T22:59'],
    ['2026-07-15T12:00', 'America/New_York', '2026-07-15T16:00'],
    ['0216-06-11T12:00', 'UTC', '0216-06-11T12:00'],
  ])('%s in %s is %s UTC', (wall, zone, utc) => {
    expect(iso(instantOf(localTime(wall), zone))).toBe(`${utc}:00.000Z`);
  });

  test.each([
    ['2026-03-29T01:59', false],
    ['2026-03-29T02:00', true],
    ['2026-03-29T02:59', true],
    ['2026-03-29T03:00', false],
    ['2026-10-25T02:30', false],
    ['2026-06-30T02:30', false],
  ])('%s is in the gap: %s', (wall, gap) => {
    expect(isInGap(localTime(wall), BERLIN)).toBe(gap);
  });

  test.each([
    ['2026-10-25T01:59', BERLIN, false],
    ['2026-10-25T02:00', BERLIN, true],
    ['2026-10-25T02:59', BERLIN, true],
    ['2026-10-25T03:00', BERLIN, false],
    ['2026-03-29T02:30', BERLIN, false],
    ['2026-06-30T02:30', BERLIN, false],
    ['2026-10-25T02:30', 'UTC', false],
    ['2025-10-26T00:00', 'Atlantic/Azores', true],
    // Half an hour only.
    ['2026-04-05T01:30', 'Australia/Lord_Howe', true],
    ['2026-04-05T01:29', 'Australia/Lord_Howe', false],
    ['2026-04-05T02:00', 'Australia/Lord_Howe', false],
  ])('%s in %s comes twice: %s', (wall, zone, twice) => {
    expect(isTwice(localTime(wall), zone)).toBe(twice);
  });

  test('the clock shows it again, unless it is skipped', () => {
    const zones = fc.constantFrom(BERLIN, 'UTC', 'America/Sao_Paulo', 'Asia/Beirut', 'Atlantic/Azores');
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const wall = wallClock((minute * 60_000) as Instant, zone);
        expect(wallClock(instantOf(wall, zone), zone)).toBe(wall);
        expect(instantOf(wall, zone)).toBeLessThanOrEqual(minute * 60_000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the first instant of a day', () => {
  test.each([
    ['2026-03-29', BERLIN, '2026-03-28T23:00'],
    ['2026-03-30', BERLIN, '2026-03-29T22:00'],
    ['2026-10-25', BERLIN, '2026-10-24T22:00'],
    ['2026-10-26', BERLIN, '2026-10-25T23:00'],
    ['2027-01-01', BERLIN, '2026-12-31T23:00'],
    // Beirut begins summer time at midnight: the day begins at one.
    ['2025-03-30', 'Asia/Beirut', '2025-03-29T22:00'],
    // Beirut ends it at midnight too: 23:00 comes twice, midnight once.
    ['2025-10-26', 'Asia/Beirut', '2025-10-25T22:00'],
    // On the Azores the clocks go from one back to midnight: midnight comes twice.
    ['2025-10-26', 'Atlantic/Azores', '2025-10-26T00:00'],
  ])('%s in %s begins at %s UTC', (day, zone, utc) => {
    const first = startOfDay(calendarDate(day), zone);
    expect(iso(first)).toBe(`${utc}:00.000Z`);
    expect(dayOf(wallClock(first, zone))).toBe(day);
    expect(dayOf(wallClock((first - 60_000) as Instant, zone)) < day).toBe(true);
  });
});
