import { z } from 'zod';

/** A day of the civil calendar, `YYYY-MM-DD`, known to exist (31 February is none). */
export type CalendarDate = string & z.$brand<'CalendarDate'>;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** True where `text` names a day that exists in the Gregorian calendar. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The date that `text` names. @throws RangeError where there is no such day. */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`"${text}" is no calendar date of the form YYYY-MM-DD`);
}

const utc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day `days` after `date` (before it, where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(new Date(utc(date) + days * DAY).toISOString().slice(0, 10));
}

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
