import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { NI_NKOMVG } from '../profiles/ni-nkomvg.ts';
import { RP_GEMO } from '../profiles/rp-gemo.ts';
import { disclosureOverdue } from './disclosure-overdue.ts';
import { minutesDue } from './minutes-due.ts';

const day = calendarDate;

test.each([
  ['2026-06-15', '2026-07-15'],
  ['2026-01-31', '2026-02-28'],
  ['2024-01-30', '2024-02-29'],
  ['2026-12-15', '2027-01-15'],
])('L-42: minutes of %s are due on %s', (meetingOn, due) => {
  expect(minutesDue(RP_GEMO, day(meetingOn))).toBe(due);
});

test('Niedersachsen leaves that to the rules of procedure', () => {
  expect(minutesDue(NI_NKOMVG, day('2026-06-15'))).toBeUndefined();
});

test.each([
  ['2026-06-01', false],
  ['2026-06-15', false],
  ['2026-06-16', true],
])('L-20: pending since 1 June, on %s overdue: %s', (today, overdue) => {
  expect(disclosureOverdue(RP_GEMO, { state: 'pending', decidedOn: day('2026-06-01') }, day(today))).toBe(
    overdue,
  );
});

test.each([
  ['2027-05-31', false],
  ['2027-06-01', true],
  ['2027-06-02', true],
])('L-20: withheld until a review on 1 June 2027, on %s overdue: %s', (today, overdue) => {
  expect(disclosureOverdue(RP_GEMO, { state: 'withheld', reviewOn: day('2027-06-01') }, day(today))).toBe(
    overdue,
  );
});
