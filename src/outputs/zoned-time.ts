import { instantOf, type LocalTime } from '../domain/local-time.ts';

const two = (count: number): string => String(count).padStart(2, '0');

/** A wall clock time with its offset from UTC, such as `2027-03-11T19:00:00+01:00` (RFC 3339, section 5.6). */
export function zonedTime(time: LocalTime, timeZone: string): string {
  const minutes = Math.round((Date.parse(`${time}:00Z`) - instantOf(time, timeZone)) / 60_000);
  const offset = Math.abs(minutes);
  return `${time}:00${minutes < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}
