import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { PublicImplementation } from '../../../domain/public-record.ts';
import { indexOf, type TrackedResolution, TRACKER_STATES } from '../../../domain/view/index.ts';
import { aBody, anOrganization, aPublicRecord, aResolution } from '../../../testing/public-record.ts';
import { keepTogether } from '../keep-together.ts';
import { dueWords, trackerLabel, trackerSentence, trackerWord } from './tracker-words.ts';

const due = calendarDate('2027-03-01');
const words = (implementation: Omit<PublicImplementation, 'reports'>) =>
  dueWords(
    aResolution('a', 'rat', '2026-01-01', {
      implementation: { ...implementation, reports: [] },
    }) as TrackedResolution,
  );

test.each([
  [{ status: 'open', due }, 'Frist: 1. März 2027'],
  [{ status: 'in-progress', due, overdue: true }, 'Frist: 1. März 2027'],
  [{ status: 'open' }, 'ohne Frist'],
  [
    { status: 'done', due, doneOn: calendarDate('2027-03-01') },
    'umgesetzt am 1. März 2027, in der Frist bis 1. März 2027',
  ],
  [
    { status: 'done', due, doneOn: calendarDate('2027-03-02') },
    'umgesetzt am 2. März 2027, nach der Frist bis 1. März 2027',
  ],
  [{ status: 'done', doneOn: due }, 'umgesetzt am 1. März 2027'],
  [{ status: 'done', due }, ''],
  [{ status: 'dropped', due }, ''],
] as const)('%j is told as "%s"', (implementation, expected) => {
  expect(keepTogether(words(implementation))).toBe(keepTogether(expected));
});

test.each([
  [0, 0, 'Hier steht zurzeit kein Beschluss.'],
  [
    1,
    0,
    '1 Beschluss, zu dem die Verwaltung angibt, was daraus geworden ist. Keine Frist ist überschritten.',
  ],
  [
    12,
    1,
    '12 Beschlüsse, zu denen die Verwaltung angibt, was daraus geworden ist. Bei einem davon ist die Frist überschritten.',
  ],
  [
    1200,
    3,
    '1.200 Beschlüsse, zu denen die Verwaltung angibt, was daraus geworden ist. Bei 3 davon ist die Frist überschritten.',
  ],
])('%i tracked, %i overdue', (tracked, overdue, sentence) => {
  expect(trackerSentence(tracked, overdue)).toBe(sentence);
});

test('every state has a word, and a selection its name', () => {
  expect(TRACKER_STATES.map(trackerWord)).toEqual([
    'Frist überschritten',
    'offen',
    'in Umsetzung',
    'umgesetzt',
    'nicht weiterverfolgt',
  ]);
  const index = indexOf(
    aPublicRecord({
      bodies: [aBody('sg', { name: 'Samtgemeinde' })],
      organizations: [anOrganization('bauamt', 'sg', { name: 'Bauamt' })],
    }),
  );
  expect(trackerLabel({}, index)).toBe('');
  expect(trackerLabel({ overdue: true }, index)).toBe('Frist überschritten');
  expect(trackerLabel({ office: 'bauamt' }, index)).toBe('Bauamt');
  expect(trackerLabel({ body: 'sg', year: '2026' }, index)).toBe('Samtgemeinde · 2026');
});
