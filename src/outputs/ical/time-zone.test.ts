import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Instant, wallClock } from '../../domain/local-time.ts';
import { component } from './content-line.ts';
import { timeZone } from './time-zone.ts';

const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
] as const;

/** What ical.js makes of a wall clock time by the VTIMEZONE alone. */
function instantBy(zone: string, clock: string, first: number, last: number): number {
  const text = component('VCALENDAR', timeZone(zone, first, last));
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const written = calendar.getFirstSubcomponent('vtimezone') as ICAL.Component;
  const time = ICAL.Time.fromDateTimeString(`${clock}:00`);
  time.zone = new ICAL.Timezone({ component: written, tzid: zone });
  return time.toJSDate().getTime();
}

test('every instant of every year has its wall clock, in all zones', () => {
  const years = fc.integer({ min: 1996, max: 2036 });
  const minutes = fc.integer({ min: 0, max: 366 * 24 * 60 - 1 });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), years, minutes, fc.nat(3), (zone, year, minute, more) => {
      const at = Date.UTC(year, 0, 1) + minute * 60_000;
      const clock = wallClock(at as Instant, zone);
      const found = instantBy(zone, clock, Number(clock.slice(0, 4)), Number(clock.slice(0, 4)) + more);
      // In the hour that comes twice either instant shows this clock.
      expect(wallClock(found as Instant, zone)).toBe(clock);
      expect(Math.abs(found - at)).toBeLessThanOrEqual(60 * 60_000);
    }),
    { numRuns: 500 },
  );
});

describe('Europe/Berlin', () => {
  test('is told by the rule of the European Union, which goes on', () => {
    expect(timeZone('Europe/Berlin', 2027, 2027)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n');
    expect(timeZone('Europe/Berlin', 2027, 2027)).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n');
    expect(instantBy('Europe/Berlin', '2044-07-01T12:00', 2027, 2027)).toBe(Date.UTC(2044, 6, 1, 10));
  });

  test.each([
    ['2027-03-28T01:59', Date.UTC(2027, 2, 28, 0, 59)],
    ['2027-03-28T03:00', Date.UTC(2027, 2, 28, 1, 0)],
    ['2027-10-31T01:59', Date.UTC(2027, 9, 30, 23, 59)],
    ['2027-10-31T03:00', Date.UTC(2027, 9, 31, 2, 0)],
  ])('%s is one instant', (clock, at) => expect(instantBy('Europe/Berlin', clock, 2027, 2027)).toBe(at));

  test('had other rules before 1996', () => {
    expect(instantBy('Europe/Berlin', '1994-10-10T12:00', 1994, 1997)).toBe(Date.UTC(1994, 9, 10, 11));
    expect(instantBy('Europe/Berlin', '1997-10-10T12:00', 1994, 1997)).toBe(Date.UTC(1997, 9, 10, 10));
    expect(instantBy('Europe/Berlin', '1975-07-01T12:00', 1975, 1975)).toBe(Date.UTC(1975, 6, 1, 11));
  });
});
