import { expect, test } from 'vitest';
import { localTime } from '../../domain/local-time.ts';
import { aMeeting } from '../../testing/public-record.ts';
import { timeLines } from './meeting-times.ts';

const lines = (start: string, end?: string, allDay = false): string[] =>
  timeLines(
    aMeeting('rat', start, { allDay, ...(end !== undefined && { end: localTime(end) }) }),
    'Europe/Berlin',
  )
    .trim()
    .split('\r\n');

const AT = 'DTSTART;TZID=Europe/Berlin:20270315T183000';

test.each([
  ['no end', '2027-03-15T18:30', undefined, [AT]],
  ['an end', '2027-03-15T18:30', '2027-03-15T21:00', [AT, 'DTEND;TZID=Europe/Berlin:20270315T210000']],
  [
    'the end of the day',
    '2027-03-15T18:30',
    '2027-03-16T00:00',
    [AT, 'DTEND;TZID=Europe/Berlin:20270316T000000'],
  ],
  ['midnight of the same day', '2027-03-15T18:30', '2027-03-15T00:00', [AT]],
  ['an end before the start', '2027-03-15T18:30', '2027-03-15T17:00', [AT]],
  ['an end at the start', '2027-03-15T18:30', '2027-03-15T18:30', [AT]],
])('%s', (_name, start, end, expected) => expect(lines(start, end)).toEqual(expected));

test.each([
  ['a day', '2027-03-15T00:00', undefined, ['DTSTART;VALUE=DATE:20270315']],
  ['a day to its end', '2027-03-15T00:00', '2027-03-15T21:00', ['DTSTART;VALUE=DATE:20270315']],
  ['a day to midnight', '2027-03-15T00:00', '2027-03-16T00:00', ['DTSTART;VALUE=DATE:20270315']],
  [
    'two days',
    '2027-03-15T00:00',
    '2027-03-16T12:00',
    ['DTSTART;VALUE=DATE:20270315', 'DTEND;VALUE=DATE:20270317'],
  ],
])('all day: %s', (_name, start, end, expected) => expect(lines(start, end, true)).toEqual(expected));

test('in the hour that comes twice and in the one that is skipped no reader can err', () => {
  expect(lines('2027-10-31T02:30')).toEqual(['DTSTART:20271031T003000Z']);
  expect(lines('2027-10-31T01:30', '2027-10-31T02:15')).toEqual([
    'DTSTART;TZID=Europe/Berlin:20271031T013000',
    'DTEND:20271031T001500Z',
  ]);
  expect(lines('2027-03-28T02:30')).toEqual(['DTSTART;TZID=Europe/Berlin:20270328T033000']);
  expect(lines('2027-03-28T02:30', '2027-03-28T03:15')).toEqual([
    'DTSTART;TZID=Europe/Berlin:20270328T033000',
  ]);
});
