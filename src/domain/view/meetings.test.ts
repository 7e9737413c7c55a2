import { describe, expect, test } from 'vitest';
import { aMeeting, aPublicRecord } from '../../testing/public-record.ts';
import { calendarDate, type CalendarDate } from '../calendar-date.ts';
import { isUpcoming, monthGrid, neighbours, nextMeetings, wasInvited } from './meetings.ts';
import { indexOf } from './record-index.ts';

const TODAY = calendarDate('2027-03-08');

test.each([
  ['2027-03-07T18:00', 'scheduled', false],
  ['2027-03-08T00:00', 'scheduled', true],
  ['2027-03-08T09:00', 'invited', true],
  ['2027-03-08T09:00', 'held', false],
  ['2027-03-09T18:00', 'cancelled', true],
  ['2027-03-09T18:00', 'moved', true],
  ['2027-03-09T18:00', 'held', false],
] as const)('a meeting at %s, %s, is yet to come: %s', (start, status, upcoming) => {
  expect(isUpcoming(aMeeting('rat', start, { status }), TODAY)).toBe(upcoming);
});

test('the next meetings, earliest first, as many as asked for', () => {
  const starts = ['2027-05-01T18:00', '2027-03-01T18:00', '2027-03-20T18:00', '2027-04-01T18:00'];
  const index = indexOf(
    aPublicRecord({ meetings: starts.map((start) => aMeeting('rat', start, { status: 'scheduled' })) }),
  );
  expect(nextMeetings(index, 2).map(({ start }) => start)).toEqual(['2027-03-20T18:00', '2027-04-01T18:00']);
  expect(nextMeetings(index, 9)).toHaveLength(3);
  expect(nextMeetings(index, 0)).toEqual([]);
});

test('the meetings before and after, of the same body, joint ones too', () => {
  const [first, joint, other, last] = [
    aMeeting('rat', '2027-01-01T18:00'),
    aMeeting('bau', '2027-02-01T18:00', { jointWith: ['rat'] }),
    aMeeting('bau', '2027-03-01T18:00'),
    aMeeting('rat', '2027-04-01T18:00'),
  ];
  const index = indexOf(aPublicRecord({ meetings: [last, other, joint, first] }));
  expect(neighbours(first, index)).toEqual({ next: joint });
  expect(neighbours(last, index)).toEqual({ previous: joint });
  expect(neighbours(joint, index)).toEqual({ next: other });
  expect(neighbours(aMeeting('nie', '2027-01-01T18:00'), index)).toEqual({});
});

test('an item added later was not on the invitation’s agenda', () => {
  expect(wasInvited({})).toBe(true);
  expect(wasInvited({ addedAt: '2027-03-01T10:00' })).toBe(false);
});

describe('the grid of a month', () => {
  const grid = (year: number, month: number) => monthGrid(year, month, []);

  test.each([
    // year, month, first day shown, last day shown, weeks
    [2026, 6, '2026-06-01', '2026-07-05', 5],
    [2027, 2, '2027-02-01', '2027-02-28', 4],
    [2024, 2, '2024-01-29', '2024-03-03', 5],
    [2026, 8, '2026-07-27', '2026-09-06', 6],
    [2026, 3, '2026-02-23', '2026-04-05', 6],
    [2026, 12, '2026-11-30', '2027-01-03', 5],
    [2027, 1, '2026-12-28', '2027-01-31', 5],
    [2026, 10, '2026-09-28', '2026-11-01', 5],
  ])('%i-%i goes from %s to %s in %i weeks', (year, month, first, last, weeks) => {
    const days = grid(year, month).flat();
    expect(days[0]?.date).toBe(first);
    expect(days.at(-1)?.date).toBe(last);
    expect(grid(year, month)).toHaveLength(weeks);
    expect(grid(year, month).every((week) => week.length === 7)).toBe(true);
  });

  test('holds each day of the month once, marks those beside it', () => {
    const days = grid(2026, 6).flat();
    expect(days.filter(({ inMonth }) => inMonth).map(({ date }) => date)).toHaveLength(30);
    expect(days.filter(({ inMonth }) => !inMonth).map(({ date }) => date)).toEqual([
      '2026-07-01',
      '2026-07-02',
      '2026-07-03',
      '2026-07-04',
      '2026-07-05',
    ]);
  });

  test('holds each meeting on its day, those of the days beside the month too', () => {
    const meetings = ['2026-06-30T18:00', '2026-06-30T20:00', '2026-07-01T00:00', '2026-08-01T18:00'].map(
      (start) => aMeeting('rat', start),
    );
    const found = monthGrid(2026, 6, meetings)
      .flat()
      .filter(({ meetings: its }) => its.length > 0)
      .map(({ date, meetings: its }): [CalendarDate, number] => [date, its.length]);
    expect(found).toEqual([
      ['2026-06-30', 2],
      ['2026-07-01', 1],
    ]);
  });
});
