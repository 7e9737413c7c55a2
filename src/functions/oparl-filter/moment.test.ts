import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoment, writeMoment } from './moment.ts';

const BERLIN = 'Europe/Berlin';
const since = (text: string) => readMoment(text, 'since', BERLIN);
const until = (text: string) => readMoment(text, 'until', BERLIN);
const iso = (text: string) => Date.parse(text) / 1000;

test.each([
  ['2014-01-01T00:00:00+01:00', '2013-12-31T23:00:00Z', '2014-01-01T00:00:00+01:00'],
  ['2014-01-01t00:00:00z', '2014-01-01T00:00:00Z', '2014-01-01T00:00:00+00:00'],
  ['2014-01-01 00:00:00 01:00', '2013-12-31T23:00:00Z', '2014-01-01T00:00:00+01:00'],
  ['2014-01-01T00:00-0330', '2014-01-01T03:30:00Z', '2014-01-01T00:00:00-03:30'],
  ['2014-01-01T00:00:00+01', '2013-12-31T23:00:00Z', '2014-01-01T00:00:00+01:00'],
  ['2014-07-01T12:00:00', '2014-07-01T10:00:00Z', '2014-07-01T12:00:00'],
  ['2014-01-01T00:00:00.250Z', '2014-01-01T00:00:00.250Z', '2014-01-01T00:00:00.250+00:00'],
])('%s is %s, and stands in links as %s', (text, at, kept) => {
  expect(since(text)).toEqual({ seconds: iso(at), text: kept });
  expect(until(kept)?.seconds).toBe(iso(at));
});

test('a date begins and ends by the clock of the council, also when the clocks change', () => {
  expect(since('2027-03-28')).toEqual({ seconds: iso('2027-03-27T23:00:00Z'), text: '2027-03-28' });
  expect(until('2027-03-28')).toEqual({ seconds: iso('2027-03-28T21:59:59Z'), text: '2027-03-28' });
  expect(until('2028-02-29')?.seconds).toBe(iso('2028-02-29T22:59:59Z'));
});

test.each([
  '',
  '2027',
  '2027-13-01',
  '2027-02-29',
  '2027-01-01T25:00:00Z',
  '2027-01-01T10:61Z',
  '2027-01-01T10:00:60Z',
  '2027-01-01T10',
  '1709283600',
  '2027-01-01T10:00:00+24:00',
  '2027-01-01Z',
])('"%s" is no moment', (text) => {
  expect(since(text)).toBeUndefined();
});

test('what is written is read as the same second, by the clock of any place', () => {
  const zones = fc.constantFrom(BERLIN, 'UTC', 'America/St_Johns', 'Pacific/Auckland');
  const seconds = fc.integer({ min: iso('1950-01-01T00:00:00Z'), max: iso('2100-01-01T00:00:00Z') });
  fc.assert(
    fc.property(seconds, zones, (at, zone) => {
      const text = writeMoment(at, zone);
      expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(readMoment(text, 'since', zone)).toEqual({ seconds: at, text });
    }),
  );
  expect(writeMoment(iso('2027-07-01T10:00:05Z'), BERLIN)).toBe('2027-07-01T12:00:05+02:00');
});
