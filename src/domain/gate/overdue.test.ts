import { describe, expect, test } from 'vitest';
import { aRecord, at, meetingEntry, openItem, resolutionEntry } from '../../testing/factories.ts';
import type { Instant } from '../local-time.ts';
import { nextChange, publish } from './index.ts';

const meetings = [
  meetingEntry('m1', {
    start: '2026-06-01T18:00',
    status: 'held',
    resultsPublishedAt: '2026-06-02T09:00',
    agenda: [openItem('a1', { resolution: 'X' })],
  }),
];
const record = (implementation: object, timeZone = 'Europe/Berlin', more: object = {}) =>
  aRecord({
    site: { timeZone },
    meetings,
    resolutions: [
      resolutionEntry('m1-a1', {
        kind: 'item',
        item: { meeting: 'm1', item: 'a1' },
        implementation,
        ...more,
      }),
    ],
  });
const shown = (one: ReturnType<typeof record>, now: Instant) =>
  publish(one, now).resolutions[0]?.implementation;

describe('a resolution is overdue from midnight after its due date on, by the clock of the site', () => {
  test.each([
    ['in summer', 'Europe/Berlin', '2026-06-30', '2026-07-01T00:00+02:00'],
    ['in winter', 'Europe/Berlin', '2026-12-31', '2027-01-01T00:00+01:00'],
    ['on the day on which summer time begins', 'Europe/Berlin', '2027-03-28', '2027-03-29T00:00+02:00'],
    ['the day before', 'Europe/Berlin', '2027-03-27', '2027-03-28T00:00+01:00'],
    ['on the day on which it ends', 'Europe/Berlin', '2026-10-25', '2026-10-26T00:00+01:00'],
    ['on a leap day', 'Europe/Berlin', '2028-02-28', '2028-02-29T00:00+01:00'],
    ['elsewhere', 'America/New_York', '2026-06-30', '2026-07-01T00:00-04:00'],
  ])('%s (%s), due on %s', (_name, timeZone, due, instant) => {
    const one = record({ status: 'in-progress', due }, timeZone);
    const [before, then] = [(at(instant) - 1) as Instant, at(instant)];
    expect(shown(one, before)).toEqual({ status: 'in-progress', due, reports: [] });
    expect(shown(one, then)).toEqual({ status: 'in-progress', due, overdue: true, reports: [] });
    expect(nextChange(one, at('2026-06-10T12:00+02:00'))).toBe(then);
    expect(nextChange(one, before)).toBe(then);
    expect(nextChange(one, then)).toBeUndefined();
  });
});

test.each([
  [{ status: 'done', due: '2026-06-30', doneOn: '2026-07-20' }],
  [{ status: 'dropped', due: '2026-06-30' }],
  [{ status: 'open' }],
])('%j never is', (implementation) => {
  expect(shown(record(implementation), at('2030-01-01T00:00Z'))).not.toHaveProperty('overdue');
  expect(nextChange(record(implementation), at('2026-06-10T12:00Z'))).toBeUndefined();
});

test('what is shown later than it was due is overdue at once, which is one change', () => {
  const one = record({ status: 'open', due: '2026-06-30' }, 'Europe/Berlin', {
    publishedAt: '2026-07-10T09:00',
  });
  const opens = at('2026-07-10T09:00+02:00');
  expect(nextChange(one, at('2026-06-10T12:00Z'))).toBe(opens);
  expect(shown(one, opens)).toMatchObject({ overdue: true });
  expect(nextChange(one, opens)).toBeUndefined();
});
