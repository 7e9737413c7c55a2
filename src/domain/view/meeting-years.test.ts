import { describe, expect, it } from 'vitest';
import { aBody, aMeeting, anOrganization, aPublicRecord } from '../../testing/public-record.ts';
import {
  bodiesOfMeeting,
  calendarMonths,
  calendarYears,
  firstDay,
  meetingsInMonth,
  meetingsInYear,
  monthNeighbours,
} from './meeting-years.ts';
import { indexOf } from './record-index.ts';

const bodies = [aBody('a'), aBody('b')];
const organizations = [anOrganization('rat-a', 'a'), anOrganization('rat-b', 'b')];
const index = (...starts: [string, string][]) =>
  indexOf(
    aPublicRecord({
      bodies,
      organizations,
      meetings: starts.map(([organization, start]) => aMeeting(organization, start)),
    }),
  );

describe('calendarMonths', () => {
  it('has the current month of a site without meetings', () =>
    expect(calendarMonths(index())).toEqual(['2027-03']));
  it('fills the gap between the first meeting and the last, over the turn of the year', () =>
    expect(calendarMonths(index(['rat-a', '2026-11-30T18:00'], ['rat-a', '2027-04-01T18:00']))).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
    ]));
  it.each([
    ['0202-05-01T18:00', ['0202-05', '2027-03']],
    ['2103-01-01T18:00', ['2027-03', '2103-01']],
    ['1945-12-31T18:00', ['1945-12', '2027-03']],
  ])('does not fill the gap to %s, a slip of the pen', (start, months) =>
    expect(calendarMonths(index(['rat-a', start]))).toEqual(months),
  );
  it('fills up to ten years ahead', () => {
    expect(calendarMonths(index(['rat-a', '2037-12-01T18:00']))).toHaveLength(10 * 12 + 10);
    expect(calendarMonths(index(['rat-a', '1946-01-01T18:00']))).toHaveLength(81 * 12 + 3);
  });
});

describe('calendarYears', () => {
  it('names each year once, latest first', () =>
    expect(calendarYears(index(['rat-a', '2025-12-30T18:00']))).toEqual(['2027', '2026', '2025']));
});

describe('monthNeighbours', () => {
  const some = index(['rat-a', '2027-01-10T18:00']);
  it('ends at both ends of the calendar', () => {
    expect(monthNeighbours('2027-01', some)).toEqual({ next: '2027-02' });
    expect(monthNeighbours('2027-02', some)).toEqual({ previous: '2027-01', next: '2027-03' });
    expect(monthNeighbours('2027-03', some)).toEqual({ previous: '2027-02' });
  });
});

describe('meetings of a year and a month', () => {
  const joint = aMeeting('rat-a', '2026-05-04T18:00', { jointWith: ['rat-b', 'unknown'] });
  const some = indexOf(
    aPublicRecord({ bodies, organizations, meetings: [joint, aMeeting('rat-b', '2026-02-01T18:00')] }),
  );
  it('come earliest first', () =>
    expect(meetingsInYear('2026', some).map(({ start }) => start)).toEqual([
      '2026-02-01T18:00',
      '2026-05-04T18:00',
    ]));
  it('count a joint meeting for each of its bodies', () => {
    expect(bodiesOfMeeting(joint, some)).toEqual(['a', 'b']);
    expect(meetingsInYear('2026', some, 'a')).toEqual([joint]);
    expect(meetingsInYear('2026', some, 'b')).toHaveLength(2);
  });
  it('are none in an empty year or month', () => {
    expect(meetingsInYear('2025', some)).toEqual([]);
    expect(meetingsInYear('2025', some, 'a')).toEqual([]);
    expect(meetingsInMonth('2026-01', some)).toEqual([]);
    expect(meetingsInMonth('2026-05', some)).toEqual([joint]);
  });
});

it('knows the first day of a month', () => expect(firstDay('2026-02')).toBe('2026-02-01'));
