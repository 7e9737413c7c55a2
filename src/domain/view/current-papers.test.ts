import { expect, it } from 'vitest';
import { aBody, aMeeting, anOpenItem, aPaper, aPublicRecord, aTerm } from '../../testing/public-record.ts';
import { calendarDate } from '../calendar-date.ts';
import { isCurrentPaper } from './current-papers.ts';
import { indexOf } from './record-index.ts';

const index = indexOf(
  aPublicRecord({
    bodies: [aBody('sg'), aBody('ohne')],
    terms: [aTerm('t', ['sg'], '2026-11-01', '2031-10-31')],
    meetings: [aMeeting('rat', '2027-02-01T18:00', { agenda: [anOpenItem('a', { papers: ['taken-up'] })] })],
  }),
);
const paper = (key: string, body: string, day?: string) =>
  aPaper(key, { body, ...(day !== undefined && { date: calendarDate(day) }) });

it.each([
  ['the day before the term', paper('p', 'sg', '2026-10-31'), false],
  ['its first day', paper('p', 'sg', '2026-11-01'), true],
  ['no day at all', paper('p', 'sg'), true],
  ['an old day, but a meeting of this term', paper('taken-up', 'sg', '2025-01-01'), true],
  ['60 months ago in a body without a term', paper('p', 'ohne', '2022-03-08'), true],
  ['a day more', paper('p', 'ohne', '2022-03-07'), false],
])('of %s', (_name, one, expected) => {
  expect(isCurrentPaper(one, index)).toBe(expected);
});
