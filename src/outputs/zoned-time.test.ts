import { expect, test } from 'vitest';
import { instant, localTime, wallClock } from '../domain/local-time.ts';
import { zonedTime } from './zoned-time.ts';

test.each([
  ['2027-01-10T19:00', 'Europe/Berlin', '2027-01-10T19:00:00+01:00'],
  ['2027-07-10T19:00', 'Europe/Berlin', '2027-07-10T19:00:00+02:00'],
  ['2027-10-31T02:30', 'Europe/Berlin', '2027-10-31T02:30:00+02:00'],
  ['2027-01-10T19:00', 'America/St_Johns', '2027-01-10T19:00:00-03:30'],
  ['2027-01-10T19:00', 'UTC', '2027-01-10T19:00:00+00:00'],
])('%s in %s is %s', (time, zone, expected) => {
  const zoned = zonedTime(localTime(time), zone);
  expect(zoned).toBe(expected);
  expect(wallClock(instant(zoned), zone)).toBe(time);
});
