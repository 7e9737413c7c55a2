import { type CalendarDate, calendarDate } from '../../domain/calendar-date.ts';
import { fullDate, longDate as long, monthName, weekdayShort } from '../../format/wording/dates.ts';

/** A date as a calendar leaf shows it and as it is spoken. */
export interface Leaf {
  /** "Mai", "Sep" */
  readonly month: string;
  /** "15" */
  readonly day: string;
  /** "Mo", or the year where a list spans several. */
  readonly foot: string;
  /** "Montag, 15. Mai 2017" */
  readonly spoken: string;
}

const dayIn = (local: string): CalendarDate => calendarDate(local.slice(0, 10));

/** `local` is a date or a local wall clock, `YYYY-MM-DD[THH:mm]`; no time zone comes into it. */
export function leafOf(local: string, withYear = false): Leaf {
  const date = dayIn(local);
  return {
    month: monthName(Number(date.slice(5, 7))).slice(0, 3),
    day: String(Number(date.slice(8))),
    foot: withYear ? date.slice(0, 4) : weekdayShort(date),
    spoken: fullDate(date),
  };
}

/** "15. Mai 2017" for a date or a local wall clock. */
export const longDate = (local: string): string => long(dayIn(local));
