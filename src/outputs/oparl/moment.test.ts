import { expect, test } from 'vitest';
import { localTime } from '../../domain/local-time.ts';
import { momentsIn } from './moment.ts';

const berlin = momentsIn('Europe/Berlin');

test.each([
  ['2027-01-15T18:00', '2027-01-15T18:00:00+01:00'],
  ['2027-07-15T18:00', '2027-07-15T18:00:00+02:00'],
  // The hour that comes twice is the first, the one that is skipped one hour later.
  ['2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
  ['2027-03-28T02:30', '2027-03-28T03:30:00+02:00'],
])('the wall clock %s is %s', (time, written) => {
  expect(berlin.ofLocal(localTime(time))).toBe(written);
  expect(berlin.ofLocal(localTime(time))).toBe(written);
});

test.each([
  ['2026-10-25T00:59:59.999Z', '2026-10-25T02:59:59+02:00'],
  ['2026-10-25T01:00:00.000Z', '2026-10-25T02:00:00+01:00'],
  ['2026-12-31T23:30:07.000Z', '2027-01-01T00:30:07+01:00'],
])('the instant %s is %s, without fractions', (iso, written) => {
  expect(berlin.ofIso(iso)).toBe(written);
});

test('offsets of half an hour and west of Greenwich are written whole', () => {
  expect(momentsIn('Asia/Kolkata').ofIso('2027-01-01T00:00:00Z')).toBe('2027-01-01T05:30:00+05:30');
  expect(momentsIn('America/St_Johns').ofIso('2027-01-01T00:00:00Z')).toBe('2026-12-31T20:30:00-03:30');
});
