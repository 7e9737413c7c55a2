import { expect, test } from 'vitest';
import { periodOf } from '../../domain/allowance/periods.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { euro, euroAmount, lineNote, periodName } from './allowance.ts';

test.each([
  [0, '0,00'],
  [5, '0,05'],
  [3000, '30,00'],
  [123_450, '1.234,50'],
])('%i cents are %s', (cents, words) => {
  expect(euroAmount(cents)).toBe(words);
  expect(euro(cents)).toBe(`${words}\u00a0€`);
});

test.each([
  ['month', 'März 2027'],
  ['quarter', '1. Vierteljahr 2027'],
  ['half-year', '1. Halbjahr 2027'],
  ['year', '2027'],
] as const)('a period of one %s is called %s', (length, name) => {
  expect(periodName(periodOf(calendarDate('2027-03-08'), length))).toBe(name);
});

test('a free span is called by its days', () => {
  const period = { key: 'frei', from: calendarDate('2027-01-15'), to: calendarDate('2027-02-14') };
  expect(periodName(period)).toBe('15. Januar 2027 bis 14. Februar 2027');
});

test('what is not paid whole says why', () => {
  const common = {
    body: 'b',
    function: 'member',
    rate: 3000,
    amount: 1500,
    day: calendarDate('2027-02-01'),
  } as const;
  const meeting = { ...common, kind: 'meeting', meeting: 'm', organization: 'o' } as const;
  expect(lineNote(meeting)).toBe('');
  expect(lineNote({ ...meeting, half: true })).toBe('halber Satz: kürzer anwesend');
  expect(lineNote({ ...meeting, unpaid: 'year' })).toBe('nicht gezahlt: Höchstzahl im Jahr erreicht');
  expect(lineNote({ ...common, kind: 'month', part: { days: 10, of: 28 } })).toBe('10 von 28 Tagen');
  expect(lineNote({ ...common, kind: 'month' })).toBe('');
});
