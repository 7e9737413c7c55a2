import { calendarDate, type CalendarDate } from '../../../../domain/calendar-date.ts';
import { instant, wallClock } from '../../../../domain/local-time.ts';
import type { MembersMeeting } from '../../../../domain/members/index.ts';
import { type Baseline, type Dated, datedMark, lateOf } from '../marks.ts';

export type NewsKind =
  | 'agenda'
  | 'added'
  | 'moved'
  | 'withdrawn'
  | 'paper'
  | 'paper-changed'
  | 'document'
  | 'replaced'
  | 'task'
  | 'overdue';

/** Something that happened to a meeting, or to what an office works on. */
export interface NewsEntry {
  readonly kind: NewsKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly day: CalendarDate;
  readonly text: string;
  readonly href: string;
  readonly reason?: string;
  /** Since the member looked last, else since the invitation alone. */
  readonly isNew: boolean;
}

/** What happened on one day to one meeting, or to the things of an office, in the order of the day. */
export interface NewsGroup {
  readonly day: CalendarDate;
  readonly heading: { readonly href: string; readonly text: string };
  readonly entries: readonly NewsEntry[];
}

/** @param time milliseconds since 1970 */
export const entry = (
  kind: NewsKind,
  time: number,
  text: string,
  href: string,
  isNew: boolean,
  { zone }: Baseline,
): NewsEntry => ({
  kind,
  at: time,
  day: calendarDate(wallClock(instant(new Date(time).toISOString()), zone).slice(0, 10)),
  text,
  href,
  isNew,
});

/**
 * Nothing where the thing neither bears a mark nor came late.
 * @param kinds where it is new, where it changed
 * @param meeting whose invitation tells what came late
 */
export function datedEntry(
  thing: Dated,
  [added, replaced]: readonly [NewsKind, NewsKind],
  text: string,
  href: string,
  meeting: MembersMeeting | undefined,
  baseline: Baseline,
): NewsEntry[] {
  const mark = datedMark(thing, baseline);
  const late = meeting && lateOf(thing, meeting, baseline);
  if (!mark && !late) return [];
  const changed = mark === undefined ? late?.kind === 'changed' : mark === 'changed';
  const time = Date.parse((changed ? thing.changedAt : thing.addedAt) ?? '');
  if (Number.isNaN(time)) return [];
  return [entry(changed ? replaced : added, time, text, href, mark !== undefined, baseline)];
}

/** Entries below one heading, a group for each day. */
export const byDay = (entries: readonly NewsEntry[], heading: NewsGroup['heading']): NewsGroup[] =>
  [...new Set(entries.map(({ day }) => day))].map((day) => ({
    day,
    heading,
    entries: entries.filter((one) => one.day === day).sort((a, b) => a.at - b.at),
  }));
