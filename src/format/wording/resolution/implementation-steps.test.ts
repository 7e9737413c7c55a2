import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { PublicImplementation } from '../../../domain/public-record.ts';
import { aResolution } from '../../../testing/public-record.ts';
import { implementationSteps } from './implementation-steps.ts';

const today = calendarDate('2027-03-08');
const steps = (implementation?: PublicImplementation) =>
  implementationSteps(aResolution('a', 'rat', '2026-05-01', implementation && { implementation }), today).map(
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
  expect(steps({ status: 'open', due, reports: [] }).at(-1)).toBe('2027-03-07 Frist (überschritten)');
  expect(steps({ status: 'done', due, doneOn: calendarDate('2027-03-01'), reports: [] }).at(-1)).toBe(
    '2027-03-01 Umgesetzt',
  );
  expect(steps({ status: 'dropped', due, reports: [] })).toEqual(['2026-05-01 Beschlossen']);
});

test('nothing where nobody tracks it', () => expect(steps()).toEqual([]));
