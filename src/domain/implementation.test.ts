import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from './calendar-date.ts';
import { doneInTime, firstDayOver, isOverdueOn, isUnfinished, overdueFrom } from './implementation.ts';
import { IMPLEMENTATION_STATES } from './schema/index.ts';

const day = calendarDate;

test.each([
  ['open', true],
  ['in-progress', true],
  ['done', false],
  ['dropped', false],
] as const)('%s still has to be carried out: %s', (status, unfinished) => {
  expect(isUnfinished({ status })).toBe(unfinished);
});

describe('the day after the due date', () => {
  test.each([
    ['2027-03-07', '2027-03-08'],
    ['2027-04-30', '2027-05-01'],
    ['2027-12-31', '2028-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-02-28', '2027-03-01'],
    ['2027-03-28', '2027-03-29'],
    ['2027-10-31', '2027-11-01'],
  ])('due %s, overdue from %s on', (due, from) => {
    expect(firstDayOver(day(due))).toBe(from);
    expect(overdueFrom({ status: 'open', due: day(due) })).toBe(from);
    expect(isOverdueOn({ status: 'open', due: day(due) }, day(due))).toBe(false);
    expect(isOverdueOn({ status: 'open', due: day(due) }, day(from))).toBe(true);
  });

  test('there is none without a due date', () => {
    expect(overdueFrom({ status: 'open' })).toBeUndefined();
    expect(isOverdueOn({ status: 'open' }, day('2099-01-01'))).toBe(false);
  });
});

const days = fc.integer({ min: -800, max: 800 }).map((offset) => addDays(day('2027-03-08'), offset));
const progress = fc.record({
  status: fc.constantFrom(...IMPLEMENTATION_STATES),
  due: fc.option(days, { nil: undefined }),
  doneOn: fc.option(days, { nil: undefined }),
});

test('property: overdue from one day on and ever after, and never what is done or dropped', () => {
  fc.assert(
    fc.property(progress, days, (one, today) => {
      const from = overdueFrom(one);
      expect(isOverdueOn(one, today)).toBe(from !== undefined && today >= from);
      if (one.status === 'done' || one.status === 'dropped') expect(isOverdueOn(one, today)).toBe(false);
    }),
  );
});

test.each([
  ['2026-07-31', true],
  ['2026-08-01', true],
  ['2026-08-02', false],
  [undefined, undefined],
])('due on 1 August and done on %s: in time %s', (doneOn, inTime) => {
  const due = day('2026-08-01');
  expect(doneInTime({ status: 'done', due, doneOn: doneOn === undefined ? undefined : day(doneOn) })).toBe(
    inTime,
  );
});

test('whether it was in time is said of what is done alone, and only where it was due', () => {
  expect(doneInTime({ status: 'done', doneOn: day('2026-08-01') })).toBeUndefined();
  const dated = { due: day('2026-08-01'), doneOn: day('2026-07-01') };
  for (const status of ['open', 'in-progress', 'dropped'] as const)
    expect(doneInTime({ ...dated, status })).toBeUndefined();
});
