import { addDays, type CalendarDate, weekday } from '../../domain/calendar-date.ts';
import { clockOf, dayOf, type LocalTime } from '../../domain/local-time.ts';

/** January first. */
export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** Monday first, as in ISO 8601. */
export const WEEKDAYS = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
] as const;

const parts = (date: CalendarDate): [year: string, month: number, day: number] => [
  date.slice(0, 4),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

/** Name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] as string;

/** "Montag" */
export const weekdayName = (date: CalendarDate): string => WEEKDAYS[weekday(date) - 1] as string;

/** "Mo" */
export const weekdayShort = (date: CalendarDate): string => weekdayName(date).slice(0, 2);

/** "15. Mai 2017" */
export function longDate(date: CalendarDate): string {
  const [year, month, day] = parts(date);
  return `${day}. ${monthName(month)} ${year}`;
}

/** "Montag, 15. Mai 2017" */
export const fullDate = (date: CalendarDate): string => `${weekdayName(date)}, ${longDate(date)}`;

/** "15.05.2017" */
export const shortDate = (date: CalendarDate): string => date.split('-').toReversed().join('.');

/** "Mai 2017" of a date or of `YYYY-MM`. */
export const monthAndYear = (date: string): string =>
  `${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;

/** "18:30 Uhr" */
export const clock = (time: LocalTime): string => `${clockOf(time)} Uhr`;

/** "15. Mai 2017, 18:30 Uhr" */
export const longTime = (time: LocalTime): string => `${longDate(dayOf(time))}, ${clock(time)}`;

/** "Montag, 15. Mai 2017, 18:30 Uhr" */
export const fullTime = (time: LocalTime): string => `${fullDate(dayOf(time))}, ${clock(time)}`;

/** "15.05.2017, 18:30 Uhr" */
export const shortTime = (time: LocalTime): string => `${shortDate(dayOf(time))}, ${clock(time)}`;

const endsNextMidnight = (start: LocalTime, end: LocalTime): boolean =>
  clockOf(end) === '00:00' && dayOf(end) === addDays(dayOf(start), 1);

/** "18:30 bis 21:00 Uhr"; over midnight with the days; without a usable end "18:30 Uhr". */
export function clockRange(start: LocalTime, end: LocalTime | undefined): string {
  if (end === undefined || end <= start) return clock(start);
  if (endsNextMidnight(start, end)) return `${clockOf(start)} bis 24:00 Uhr`;
  if (dayOf(start) === dayOf(end)) return `${clockOf(start)} bis ${clock(end)}`;
  return `${longTime(start)}, bis ${longTime(end)}`;
}

/** "15. Mai 2017 bis 3. Juni 2019", "seit 15. Mai 2017", "bis 3. Juni 2019"; empty where neither is known. */
export function dateRange(from: CalendarDate | undefined, to: CalendarDate | undefined): string {
  if (from && to) return `${longDate(from)} bis ${longDate(to)}`;
  if (from) return `seit ${longDate(from)}`;
  return to ? `bis ${longDate(to)}` : '';
}
