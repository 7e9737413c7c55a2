import { z } from 'zod';

/** A day of the civil calendar, `YYYY-MM-DD`, known to exist (31 February is none). */
export type CalendarDate = string & z.$brand<'CalendarDate'>;

const SHAPE = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T00:00:00Z');

/** True where `text` names a day that exists in the Gregorian calendar. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // A day that the month has not falls into another month.
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** The date that `text` names. @throws RangeError where there is no such day. */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`"${text}" is no calendar date of the form YYYY-MM-DD`);
}

const utc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day `days` after `date` (before it, where negative), within the years 1 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const day = Math.min(Math.max(utc(date) + days * DAY, FIRST), LAST);
  return calendarDate(new Date(day).toISOString().slice(0, 10));
}

/**
 * The same day `months` later, or the last one of that month where it is shorter (§ 188 Abs. 3 BGB): one month after
 * 31 January is 28 or 29 February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return calendarDate(`${last.toISOString().slice(0, 8)}${pad(Math.min(day, last.getUTCDate()))}`);
}

const pad = (count: number): string => String(count).padStart(2, '0');

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utc(to) - utc(from)) / DAY;
}

/** Day of the week after ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
  return new Date(utc(date)).getUTCDay() || 7;
}

/** A calendar date in a content file. */
export const dateField = () =>
  z.string().refine(isCalendarDate, { error: 'date' }).pipe(z.custom<CalendarDate>());
