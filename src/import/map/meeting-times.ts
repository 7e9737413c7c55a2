import { addDays } from '../../domain/calendar-date.ts';
import { defined } from '../../domain/defined.ts';
import { dayOf, type LocalTime } from '../../domain/local-time.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';

export interface MeetingTimes {
  readonly start: LocalTime;
  readonly end?: LocalTime;
  readonly allDay?: true;
}

/** More than this and the end is a slip of the keyboard. */
const LONGEST_DAYS = 31;

/**
 * Start and end of a meeting. An end at midnight of the first day, or before the start, is how some systems write "no
 * end"; a start at midnight is how they write "no time". Undefined without a start.
 */
export function meetingTimes({ read }: Context, meeting: SourceObject): MeetingTimes | undefined {
  const start = read.time(meeting, 'start');
  const end = read.time(meeting, 'end');
  if (!start) return undefined;
  const allDay = start.endsWith('T00:00') ? (true as const) : undefined;
  if (allDay) read.map(meeting, 'start', 'midnight-start');
  const keep = end !== undefined && end > start && dayOf(end) <= addDays(dayOf(start), LONGEST_DAYS);
  if (end !== undefined && !keep)
    read.map(meeting, 'end', end.endsWith('T00:00') ? 'midnight-end' : 'end-before-start');
  return defined({ start, end: keep ? end : undefined, allDay });
}
