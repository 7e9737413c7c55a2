import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { PublicImplementation } from '../../../domain/public-record.ts';
import { aResolution } from '../../../testing/public-record.ts';
import { keepTogether } from '../keep-together.ts';
import { implementationSteps } from './implementation-steps.ts';

const steps = (implementation?: PublicImplementation) =>
  implementationSteps(aResolution('a', 'rat', '2026-05-01', implementation && { implementation })).map(
    ({ date, title }) => `${date} ${title}`,
  );
const reports = [
  { date: calendarDate('2026-09-01'), text: 'Ausgeschrieben.' },
  { date: calendarDate('2026-07-01'), text: 'Geplant.' },
];

test('reports in order of time, then the day on which it is due', () => {
  expect(steps({ status: 'in-progress', due: calendarDate('2027-06-30'), reports })).toEqual([
    '2026-05-01 Beschlossen',
    '2026-07-01 Bericht',
    '2026-09-01 Bericht',
    '2027-06-30 Frist',
  ]);
});

test('a missed day is marked, but not once the resolution was carried out', () => {
  const due = calendarDate('2027-03-07');
  expect(steps({ status: 'open', due, overdue: true, reports: [] }).at(-1)).toBe(
    '2027-03-07 Frist (überschritten)',
  );
  expect(steps({ status: 'done', due, doneOn: calendarDate('2027-03-01'), reports: [] }).at(-1)).toBe(
    '2027-03-01 Umgesetzt',
  );
  expect(steps({ status: 'dropped', due, reports: [] })).toEqual(['2026-05-01 Beschlossen']);
});

test.each([
  ['2027-03-07', 'Innerhalb der Frist bis 7. März 2027.'],
  ['2027-03-08', 'Nach Ablauf der Frist bis 7. März 2027.'],
])('done on %s', (doneOn, note) => {
  const implementation = {
    status: 'done' as const,
    due: calendarDate('2027-03-07'),
    doneOn: calendarDate(doneOn),
    reports: [],
  };
  const [, done] = implementationSteps(aResolution('a', 'rat', '2026-05-01', { implementation }));
  expect(done).toMatchObject({ title: 'Umgesetzt', note: keepTogether(note) });
});

test('nothing where nobody tracks it', () => expect(steps()).toEqual([]));
