import { addDays, type CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord } from '../council-record.ts';
import { NOTHING, type Published } from '../gate/published.ts';
import { dayOf, type Instant, type LocalTime, startOfDay, wallClock } from '../local-time.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import { type Late, lateDates } from './late.ts';
import { schedule } from './schedule.ts';
import { type Waiting, waitingThings } from './waiting.ts';

/** What happens, and what is due, on one day of the site. */
export interface CalendarDay {
  readonly day: CalendarDate;
  readonly changes: readonly (Change & { readonly time: LocalTime })[];
  readonly deadlines: readonly Deadline[];
}

/** What becomes public when and why, what is due, what is late, and what waits for a clerk. */
export interface PublishingCalendar {
  readonly at: Instant;
  readonly now: LocalTime;
  readonly timeZone: string;
  /** The last day that is listed. */
  readonly until: CalendarDate;
  /** Days with an entry from today on, in order. */
  readonly days: readonly CalendarDay[];
  /** Deadlines of the last `span` days that passed and were not met. */
  readonly passed: readonly Deadline[];
  readonly late: readonly Late[];
  /** Meetings after `until` wait for nobody yet. */
  readonly waiting: readonly Waiting[];
  /** What is as open, but lies further back than the calendar looks. */
  readonly older: { readonly deadlines: number; readonly waiting: number };
}

/**
 * The publishing calendar of `record` from `at` on, for the day of `at` and `span` days after it. Looks back as far for
 * what was missed, and counts what lies further back. `published` is what the site shows already.
 */
export function publishingCalendar(
  record: CouncilRecord,
  at: Instant,
  span: number,
  published: Published = NOTHING,
): PublishingCalendar {
  const { timeZone } = record.site;
  const now = wallClock(at, timeZone);
  const today = dayOf(now);
  const [first, until] = [addDays(today, -span), addDays(today, span)];
  const things = schedule(record, published);
  const changes = changesBetween(record, things, at, startOfDay(addDays(until, 1), timeZone));
  const deadlines = deadlinesOf(record, now);
  const waiting = waitingThings(record, things, now);
  const isLater = ({ start }: Waiting) => start !== undefined && dayOf(start) > until;
  const isOld = ({ start }: Waiting) => start !== undefined && dayOf(start) < first;
  return {
    at,
    now,
    timeZone,
    until,
    days: byDay(
      changes.map((change) => ({ ...change, time: wallClock(change.at, timeZone) })),
      deadlines.filter(({ day }) => day >= today && day <= until),
    ),
    passed: deadlines.filter(({ passed, day }) => passed && day >= first),
    late: lateDates(record, things, at, published),
    waiting: waiting.filter((one) => !isOld(one) && !isLater(one)),
    older: {
      deadlines: deadlines.filter(({ day }) => day < first).length,
      waiting: waiting.filter(isOld).length,
    },
  };
}

function byDay(changes: CalendarDay['changes'], deadlines: readonly Deadline[]): CalendarDay[] {
  const days = new Set([...changes.map(({ time }) => dayOf(time)), ...deadlines.map(({ day }) => day)]);
  return [...days].sort().map((day) => ({
    day,
    changes: changes.filter(({ time }) => dayOf(time) === day),
    deadlines: deadlines.filter((deadline) => deadline.day === day),
  }));
}
