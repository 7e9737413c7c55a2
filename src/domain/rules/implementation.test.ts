import { expect, test } from 'vitest';
import { aRecord, meetingEntry, openItem, resolutionEntry } from '../../testing/factories.ts';
import { calendarDate } from '../calendar-date.ts';
import { oddImplementations } from './implementation.ts';

const told = (implementation: object | undefined, today?: string, more: object = {}) => {
  const record = aRecord({
    meetings: [meetingEntry('m1', { start: '2026-06-10T18:00', agenda: [openItem('a1')] })],
    resolutions: [
      resolutionEntry('r1', {
        kind: 'item',
        item: { meeting: 'm1', item: 'a1' },
        ...(implementation && { implementation }),
        ...more,
      }),
    ],
  });
  return oddImplementations(record, today === undefined ? undefined : calendarDate(today)).map(
    ({ code, field, severity }) => `${severity} ${code} ${field.join('.')}`,
  );
};
const report = (date: string) => ({ date, text: 'Begonnen.' });

test.each([
  ['nothing tracked', undefined],
  ['open without a day', { status: 'open' }],
  [
    'the very day',
    { status: 'done', due: '2026-06-10', doneOn: '2026-06-10', reports: [report('2026-06-10')] },
  ],
  ['done late', { status: 'done', due: '2026-07-01', doneOn: '2026-07-02' }],
  ['due in the future', { status: 'open', due: '2030-01-01' }],
])('fits: %s', (_name, implementation) => {
  expect(told(implementation, '2026-08-01')).toEqual([]);
});

test.each([
  [{ status: 'done' }, 'warning implementation-day-missing implementation.doneOn'],
  [{ status: 'open', doneOn: '2026-07-01' }, 'warning implementation-day-odd implementation.doneOn'],
  [{ status: 'dropped', doneOn: '2026-07-01' }, 'warning implementation-day-odd implementation.doneOn'],
  [{ status: 'open', due: '2026-06-09' }, 'warning implementation-early implementation.due'],
  [{ status: 'done', doneOn: '2026-06-09' }, 'warning implementation-early implementation.doneOn'],
  [
    { status: 'open', reports: [report('2026-07-01'), report('2026-06-09')] },
    'warning implementation-early implementation.reports.1.date',
  ],
  [{ status: 'done', doneOn: '2026-08-02' }, 'warning implementation-ahead implementation.doneOn'],
  [
    { status: 'open', reports: [report('2026-08-02')] },
    'warning implementation-ahead implementation.reports.0.date',
  ],
])('%j is told', (implementation, problem) => {
  expect(told(implementation, '2026-08-01')).toEqual([problem]);
});

test('without a clock nothing lies ahead, and without the meeting nothing is early', () => {
  expect(told({ status: 'done', doneOn: '2099-01-01' })).toEqual([]);
  const elsewhere = { item: { meeting: 'weg', item: 'a1' } };
  expect(told({ status: 'open', due: '2000-01-01' }, undefined, elsewhere)).toEqual([]);
});

test('a circulation counts from its own day', () => {
  const circulation = {
    kind: 'circulation',
    title: 'T',
    organization: 'rat',
    legalBasis: '§',
    closedOn: '2026-07-10',
    text: 'X',
  };
  expect(told({ status: 'open', due: '2026-07-09' }, undefined, circulation)).toEqual([
    'warning implementation-early implementation.due',
  ]);
});
