import type { PublicTerm } from '../../domain/public-record.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { dayOfKey } from './key-time.ts';
import type { Part } from './part.ts';
import { UNDIVIDED } from './undivided.ts';

/** A Wahlperiode as far as it divides meetings. */
export type Span = Pick<PublicTerm, 'key' | 'startDate' | 'endDate'>;

/**
 * Meetings by Wahlperiode: the one that runs and all later, then an archive for each one before, from its first day to the
 * next one's, and one for what is public from before the first. Where bodies have different terms, the oldest that still
 * runs counts as the one that runs.
 * @param keys keys of the public meetings
 */
export function meetingParts(
  keys: readonly string[],
  terms: readonly Span[],
  today: CalendarDate,
): readonly Part[] {
  const begun = beginnings(terms.filter(({ startDate }) => startDate <= today));
  const running = begun.filter(({ endDate }) => endDate === undefined || endDate >= today);
  const current = running.at(-1) ?? begun[0];
  if (current === undefined) return [MEETINGS];
  const past = begun.filter(({ startDate }) => startDate < current.startDate);
  const first = (past.at(-1) ?? current).startDate;
  const isOlder = keys.some((key) => (dayOfKey(key) ?? first) < first);
  return [
    { ...MEETINGS, from: current.startDate },
    ...past.map((term, i) => archive(term, past[i - 1] ?? current)),
    ...(isOlder ? [before(first)] : []),
  ];
}

/** Newest first, one for each first day: bodies that are elected together have a term each. */
function beginnings(terms: readonly Span[]): readonly Span[] {
  const first = new Map<CalendarDate, Span>();
  for (const term of terms.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const other = first.get(term.startDate);
    if (other === undefined || isLonger(term, other)) first.set(term.startDate, term);
  }
  return [...first.values()].toSorted((a, b) => (a.startDate < b.startDate ? 1 : -1));
}

const isLonger = (a: Span, b: Span): boolean =>
  b.endDate !== undefined && (a.endDate === undefined || a.endDate > b.endDate);

const MEETINGS = UNDIVIDED.meetings;

const archive = ({ key, startDate }: Span, next: Span): Part => ({
  ...MEETINGS,
  archive: true,
  collection: `meetings-${key}`,
  label: `Archiv: Sitzungen ${startDate.slice(0, 4)}–${next.startDate.slice(0, 4)}`,
  from: startDate,
});

/** No key of a term is `older`: it would be this collection's. */
const before = (day: CalendarDate): Part => ({
  ...MEETINGS,
  archive: true,
  collection: 'meetings-older',
  label: `Archiv: Sitzungen vor ${day.slice(0, 4)}`,
});
