import { type CalendarDate, calendarDate } from './calendar-date.ts';
import type { CouncilRecord, ProtectedRecord } from './council-record.ts';
import { publish } from './gate/index.ts';
import { type Instant, instant, type LocalTime, localTime } from './local-time.ts';
import type { ClosedItem, OpenItem, PublicMeeting, PublicPerson, PublicRecord } from './public-record.ts';
import type { AgendaItem, NonPublicItem, Person, Resolution } from './schema/index.ts';
import { indexOf } from './view/index.ts';

// What must not compile. `tsc` checks this file: each line marked as an error that is none fails the build.

declare const record: CouncilRecord;
declare const overlay: ProtectedRecord;
declare const view: PublicRecord;
declare const now: Instant;

/** Nothing but the gate makes a public record. */
export function onlyThroughTheGate(): unknown[] {
  const { at, ...rest } = view;
  return [
    indexOf(publish(record, now)),
    // @ts-expect-error a page gets what passed the gate, never the record itself
    indexOf(record),
    // @ts-expect-error nor the members' overlay
    indexOf(overlay),
    // @ts-expect-error nor an object that only looks like a public record
    indexOf({ site: view.site, at, today: view.today, now: view.now, bodies: [], terms: [] } as const),
    // @ts-expect-error the gate reads content, not what passed it already
    publish(view, now),
    // @ts-expect-error nor the overlay
    publish(overlay, now),
    rest,
  ];
}

/** Days, times and instants are no plain texts and numbers, and no one of them is another. */
export function timesAreTold(day: CalendarDate, time: LocalTime, moment: Instant): unknown[] {
  // @ts-expect-error a plain text is no day
  const plainDay: CalendarDate = '2026-06-30';
  // @ts-expect-error a plain text is no wall clock time
  const plainTime: LocalTime = '2026-06-30T18:00';
  // @ts-expect-error a plain number is no instant
  const plainInstant: Instant = 0;
  // @ts-expect-error a wall clock time is no day
  const dayFromTime: CalendarDate = time;
  // @ts-expect-error a day is no wall clock time
  const timeFromDay: LocalTime = day;
  // @ts-expect-error the gate wants an instant, not a wall clock time of some zone
  publish(record, time);
  // @ts-expect-error nor the machine's plain number
  publish(record, Date.now());
  const made: [CalendarDate, LocalTime, Instant] = [
    calendarDate('2026-06-30'),
    localTime('2026-06-30T18:00'),
    instant('2026-06-30T16:00Z'),
  ];
  return [plainDay, plainTime, plainInstant, dayFromTime, timeFromDay, made, moment];
}

/** Of a non-public item there is no title to show, in the content or after the gate. */
export function closedItemsAreMute(
  item: AgendaItem,
  shown: PublicMeeting['agenda'][number],
  closed: ClosedItem,
): unknown[] {
  return [
    // @ts-expect-error ask first whether it is public
    item.title.length,
    item.public ? item.title.length : item.category,
    // @ts-expect-error ask first whether it is public
    shown.title,
    shown.public ? shown.title : shown.category,
    // @ts-expect-error no papers
    closed.papers,
    // @ts-expect-error no resolution
    closed.resolution,
    // @ts-expect-error no public child of a closed item
    closed.items[0] satisfies OpenItem | undefined,
  ];
}

export const tooMuchSaid: NonPublicItem = {
  id: 'a1',
  public: false,
  category: 'personnel',
  // @ts-expect-error a public file says no more of a non-public item
  title: 'Einstellung',
};

/** People are shown by an allow-list. */
export function peopleAreNarrow(person: PublicPerson, own: Person): unknown[] {
  return [
    own['email'],
    // @ts-expect-error no address of any kind
    person.email,
    // @ts-expect-error and the consent itself stays inside
    person.portraitConsent,
  ];
}

/** What was shown is not changed. */
export function nothingIsWritten(meeting: PublicMeeting): void {
  // @ts-expect-error read-only
  meeting.title = 'Anders';
  // @ts-expect-error read-only
  meeting.agenda.push({});
  // @ts-expect-error the content too
  record.meetings = [];
}

/** A secret vote, an outcome, a role: closed vocabularies. */
export function wordsAreClosed(meeting: PublicMeeting, resolution: Resolution): unknown[] {
  return [
    // @ts-expect-error no such state
    meeting.status === 'verschoben',
    // @ts-expect-error no such kind
    resolution.kind === 'eilentscheidung',
  ];
}
