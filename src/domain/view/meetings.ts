import { addDays, type CalendarDate, weekday } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { PublicMeeting } from '../public-record.ts';
import type { RecordIndex } from './record-index.ts';

/** A meeting that has yet to take place: today's counts until its day is over. */
export const isUpcoming = (meeting: PublicMeeting, today: CalendarDate): boolean =>
  meeting.status !== 'held' && dayOf(meeting.start) >= today;

/** The next `count` meetings, earliest first; cancelled and moved ones among them, since people look for them. */
export const nextMeetings = (index: RecordIndex, count: number): PublicMeeting[] =>
  index.meetings.filter((meeting) => isUpcoming(meeting, index.record.today)).slice(0, count);

/** The meetings before and after `meeting` of the same organization. */
export function neighbours(
  meeting: PublicMeeting,
  index: RecordIndex,
): { previous?: PublicMeeting; next?: PublicMeeting } {
  const all = index.meetingsOf.get(meeting.organization) ?? [];
  const position = all.indexOf(meeting);
  const [previous, next] = [all[position - 1], all[position + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Items that were on the agenda of the invitation: all but those added later. */
export const wasInvited = ({ addedAt }: { readonly addedAt?: unknown }): boolean => addedAt === undefined;

/** One day of a month's grid. */
export interface GridDay {
  readonly date: CalendarDate;
  readonly inMonth: boolean;
  readonly meetings: readonly PublicMeeting[];
}

/** The weeks of a month, Monday first, filled up with days of the months beside it. `month` is 1 to 12. */
export function monthGrid(year: number, month: number, meetings: readonly PublicMeeting[]): GridDay[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01` as CalendarDate;
  const prefix = first.slice(0, 8);
  const weeks: GridDay[][] = [];
  let day = addDays(first, 1 - weekday(first));
  while (weeks.length === 0 || day.startsWith(prefix)) {
    const week: GridDay[] = [];
    for (let count = 0; count < 7; count += 1, day = addDays(day, 1)) {
      const date = day;
      week.push({
        date,
        inMonth: date.startsWith(prefix),
        meetings: meetings.filter(({ start }) => dayOf(start) === date),
      });
    }
    weeks.push(week);
  }
  return weeks;
}
