import { z } from 'zod';
import { type CalendarDate, calendarDate, isCalendarDate } from './calendar-date.ts';

/** Wall clock of the council's place, `YYYY-MM-DDTHH:mm`, without a zone. */
export type LocalTime = string & z.$brand<'LocalTime'>;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & z.$brand<'Instant'>;

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** True where `text` is a wall clock time on a day that exists. Gaps of summer time are found by `isInGap`. */
export function isLocalTime(text: string): text is LocalTime {
  const match = SHAPE.exec(text);
  return match !== null && isCalendarDate(match[1] as string);
}

/** The wall clock time that `text` names. @throws RangeError where it is none. */
export function localTime(text: string): LocalTime {
  if (isLocalTime(text)) return text;
  throw new RangeError(`"${text}" is no local time of the form YYYY-MM-DDTHH:mm`);
}

/** The instant of an ISO 8601 text with an offset or `Z`. @throws RangeError where it is none. */
export function instant(text: string): Instant {
  const day = INSTANT.exec(text)?.[1];
  const ms = day !== undefined && isCalendarDate(day) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`"${text}" is no instant such as 2026-06-11T09:00:00+02:00`);
  return ms as Instant;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What the clock on the wall shows in `timeZone` (IANA name) at `at`. */
export function wallClock(at: Instant, timeZone: string): LocalTime {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) part[type] = value;
  const year = part['year']?.padStart(4, '0');
  return `${year}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}` as LocalTime;
}

/** The calendar day of a wall clock time. */
export const dayOf = (time: LocalTime): CalendarDate => calendarDate(time.slice(0, 10));

/** Hours and minutes of a wall clock time, `HH:mm`. */
export const clockOf = (time: LocalTime): string => time.slice(11);

const asUtc = (time: LocalTime): number => Date.parse(`${time}:00Z`);
const offsetAt = (at: number, zone: string): number =>
  asUtc(wallClock(at as Instant, zone)) - Math.floor(at / 60_000) * 60_000;

/**
 * The instant at which the clock shows `time` in `timeZone`. In the hour that comes twice (autumn) the first;
 * a time in the hour that is skipped (spring) is read as one hour later.
 */
export function instantOf(time: LocalTime, timeZone: string): Instant {
  const wall = asUtc(time);
  const early = wall - offsetAt(wall - 86_400_000, timeZone);
  const late = wall - offsetAt(wall + 86_400_000, timeZone);
  if (wallClock(early as Instant, timeZone) === time) return early as Instant;
  if (wallClock(late as Instant, timeZone) === time) return late as Instant;
  return Math.max(early, late) as Instant;
}

/** True where the clocks in `timeZone` never show `time`, because summer time began. */
export const isInGap = (time: LocalTime, timeZone: string): boolean =>
  wallClock(instantOf(time, timeZone), timeZone) !== time;

/** True where the clocks in `timeZone` show `time` twice, because summer time ended. */
export function isTwice(time: LocalTime, timeZone: string): boolean {
  const first = instantOf(time, timeZone);
  const late = asUtc(time) - offsetAt(asUtc(time) + 86_400_000, timeZone);
  return late !== first && wallClock(late as Instant, timeZone) === time;
}

/** The first instant of a calendar day in `timeZone`. */
export const startOfDay = (date: CalendarDate, timeZone: string): Instant =>
  instantOf(`${date}T00:00` as LocalTime, timeZone);

/** A wall clock time in a content file. */
export const timeField = () => z.string().refine(isLocalTime, { error: 'time' }).pipe(z.custom<LocalTime>());
