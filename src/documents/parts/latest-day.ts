import type { CalendarDate } from '../../domain/calendar-date.ts';

/** The last of the days that a document speaks of; it cannot be older than what it tells. */
export const latestDay = (day: CalendarDate, ...more: readonly (CalendarDate | undefined)[]): CalendarDate =>
  more.reduce<CalendarDate>((last, one) => (one !== undefined && one > last ? one : last), day);
