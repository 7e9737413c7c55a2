import { isCalendarDate } from '../../domain/calendar-date.ts';
import { instantOf, type Instant, type LocalTime, wallClock } from '../../domain/local-time.ts';

/** A point in time that a client named. */
export interface Moment {
  /** Seconds since 1970, perhaps with a fraction. */
  readonly seconds: number;
  /** The same in one form, as links repeat it. */
  readonly text: string;
}

const SHAPE =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)([.,]\d{1,9})?)?(?:([Zz])|([+ -])([01]\d|2[0-3]):?([0-5]\d)?)?)?$/;

/**
 * The moment that `text` names: a date-time (RFC 3339) with any offset, a date-time or a date in `timeZone`; undefined
 * where it names none. A plus sign that came unencoded, and so as a space, is read as one. A date means its first second
 * for `since`, its last one for `until`.
 */
export function readMoment(text: string, bound: 'since' | 'until', timeZone: string): Moment | undefined {
  const match = SHAPE.exec(text);
  const [, day = '', hour, minute, second = '00', fraction = '', zulu, sign, offsetHour, offsetMinute] =
    match ?? [];
  if (!match || !isCalendarDate(day)) return undefined;
  if (hour === undefined) return { seconds: ofDay(day, bound, timeZone), text: day };
  const clock = `${day}T${hour}:${minute}`;
  const parts = Number(second) + Number(fraction === '' ? 0 : `0.${fraction.slice(1)}`);
  const rest = `:${second}${fraction.replace(',', '.')}`;
  if (zulu === undefined && sign === undefined)
    return { seconds: instantOf(clock as LocalTime, timeZone) / 1000 + parts, text: clock + rest };
  const offset =
    zulu === undefined ? `${sign === '-' ? '-' : '+'}${offsetHour}:${offsetMinute ?? '00'}` : 'Z';
  const seconds = Date.parse(`${clock}:00${offset}`) / 1000 + parts;
  return { seconds, text: clock + rest + (offset === 'Z' ? '+00:00' : offset) };
}

/** First or last second of a calendar day. */
function ofDay(day: string, bound: 'since' | 'until', timeZone: string): number {
  const start = (text: string) => instantOf(`${text}T00:00` as LocalTime, timeZone) / 1000;
  if (bound === 'since') return start(day);
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return start(next) - 1;
}

/** A moment as OParl writes it (section 2.4: `yyyy-mm-ddThh:mm:ss±hh:mm`), by the clock of `timeZone`. */
export function writeMoment(seconds: number, timeZone: string): string {
  const wall = wallClock((seconds * 1000) as Instant, timeZone);
  const minutes = (Date.parse(`${wall}:00Z`) - Math.floor(seconds / 60) * 60_000) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${wall}:${two(((seconds % 60) + 60) % 60)}${offset}`;
}
