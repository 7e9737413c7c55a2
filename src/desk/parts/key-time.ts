import { type CalendarDate, isCalendarDate } from '../../domain/calendar-date.ts';

const YEAR = /^(?:19|20)\d\d$/;
const TWO_DIGITS = /^\d\d$/;

/**
 * The year in the key of a paper, which is its number with hyphens: 2017 of `0878-2017`, `2017-878`, `0121-2017-1` and
 * `0878-17`. Of two years the last counts, as in "2026/2027". Undefined where there is none.
 */
export function yearOfKey(key: string): number | undefined {
  const pieces = key.split('-');
  const year = pieces.findLast((piece) => YEAR.test(piece));
  if (year !== undefined) return Number(year);
  const last = pieces.at(-1) ?? '';
  return pieces.length > 1 && TWO_DIGITS.test(last) ? 2000 + Number(last) : undefined;
}

/** The day with which the key of a meeting begins, `2027-03-16-rat`; undefined where it begins with none. */
export function dayOfKey(key: string): CalendarDate | undefined {
  const day = key.slice(0, 10);
  return isCalendarDate(day) && !/^\d/.test(key.slice(10)) ? day : undefined;
}
