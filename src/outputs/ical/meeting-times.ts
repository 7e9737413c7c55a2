import { addDays } from '../../domain/calendar-date.ts';
import {
  clockOf,
  dayOf,
  type Instant,
  instantOf,
  type LocalTime,
  wallClock,
} from '../../domain/local-time.ts';
import type { PublicMeeting } from '../../domain/public-record.ts';
import { compact, contentLine, utcStamp } from './content-line.ts';

/** What of a meeting its times are. */
export interface Timed extends Pick<PublicMeeting, 'start' | 'end'> {
  readonly allDay?: boolean;
}

/**
 * The end of a meeting where it is one: council systems export midnight of the same day, or an end before the start,
 * where nobody noted it.
 */
export const usableEnd = ({ start, end }: Timed): LocalTime | undefined =>
  end !== undefined && end > start ? end : undefined;

/** DTSTART and, where an end is known, DTEND of a meeting (RFC 5545, sections 3.8.2.2 and 3.8.2.4). */
export function timeLines(meeting: Timed, zone: string): string {
  const end = usableEnd(meeting);
  if (!meeting.allDay) {
    const ends = end !== undefined && instantOf(end, zone) > instantOf(meeting.start, zone);
    return timeLine('DTSTART', meeting.start, zone) + (ends ? timeLine('DTEND', end, zone) : '');
  }
  const [first, after] = [dayOf(meeting.start), end === undefined ? undefined : dayAfter(end)];
  const day = (name: string, date: string) => contentLine(`${name};VALUE=DATE`, compact(date));
  // A single day needs no end (section 3.6.1).
  const isLonger = after !== undefined && after > addDays(first, 1);
  return day('DTSTART', first) + (isLonger ? day('DTEND', after) : '');
}

/** The day that belongs to the meeting no more. */
const dayAfter = (end: LocalTime) => (clockOf(end) === '00:00' ? dayOf(end) : addDays(dayOf(end), 1));

/** In the hour that comes twice readers differ in which they take, so it is told in UTC. */
function timeLine(name: string, time: LocalTime, zone: string): string {
  const at = instantOf(time, zone);
  const clock = wallClock(at, zone);
  // Clocks are put back by an hour, on Lord Howe Island by half of one.
  const isTwice = [30, 60].some((minutes) => wallClock((at + minutes * 60_000) as Instant, zone) === clock);
  return isTwice
    ? contentLine(name, utcStamp(new Date(at).toISOString()))
    : contentLine(`${name};TZID=${zone}`, compact(clock));
}
