import { type CalendarDate, isCalendarDate } from '../../domain/calendar-date.ts';
import { instant, instantOf, isLocalTime, type LocalTime, wallClock } from '../../domain/local-time.ts';

/** Time zone of German councils; offsets in the source become wall clock times there. */
export const ZONE = 'Europe/Berlin';

/** Days that databases write for "none": Delphi's, Excel's, SQL Server's and the largest one. */
const NO_DAY = /^(?:0|1[0-7]|18|1900-01-01|9999)/;

const usable = (day: string): day is CalendarDate => isCalendarDate(day) && !NO_DAY.test(day);

/** A day from `2023-10-05`, a time of that day, or `5.10.2023`; undefined where it names no usable day. */
export function toDate(raw: string): CalendarDate | undefined {
  const text = raw.trim();
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.(\d{4})$/.exec(text);
  if (german) {
    const day = `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`;
    return usable(day) ? day : undefined;
  }
  if (usable(text)) return text;
  return toTime(text)?.slice(0, 10) as CalendarDate | undefined;
}

/**
 * Wall clock in Germany from an ISO 8601 time with offset, without one (taken as German), or a mere day. A time in the
 * hour that summer time skips comes out one hour later.
 */
export function toTime(raw: string): LocalTime | undefined {
  const text = raw
    .trim()
    .replace(' ', 'T')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    text,
  );
  if (!match || !usable(match[1] as string)) return undefined;
  const local = `${match[1]}T${match[2] ?? '00:00'}`;
  if (!isLocalTime(local)) return undefined;
  return wallClock(match[3] ? instant(`${local}:00${match[3]}`) : instantOf(local, ZONE), ZONE);
}

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const WRITTEN = /(\d{1,2})\.\s?(?:(\d{1,2})\.|([a-zä]+))\s?(\d{4}|\d{2}(?!\d))/gi;

/** Every day that a German text names, such as "27. April 2023", "03.05.2007" and "3.5.07". */
export function daysIn(text: string): readonly CalendarDate[] {
  return [...text.matchAll(WRITTEN)].flatMap(([, day, number, name, year = '']) => {
    const month = number ? Number(number) : MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
    const iso = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`;
    return usable(iso) ? [iso] : [];
  });
}
