import { addDays } from '../../domain/calendar-date.ts';
import { EVENT_PREFIX, type Ledger, type Tracked } from '../../domain/ledger/index.ts';
import type { PublicMeeting } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { calendarsOf } from './calendars-of.ts';
import { calendarText, type WrittenEvent } from './calendar-text.ts';
import { meetingEvent, revisionOf, trackedEvent } from './meeting-event.ts';
import { usableEnd } from './meeting-times.ts';
import { withdrawnEvent, withdrawnMeeting } from './withdrawn-event.ts';

export { formerCalendar } from './former-calendar.ts';
export { trackedEvent };

/** A file of the site. */
export interface CalendarFile {
  readonly address: string;
  readonly text: string;
}

/** Days that the calendars to subscribe to say of a withdrawn meeting that it is cancelled. */
const DAYS_TOLD = 90;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Every calendar of the site, the same bytes for the same record and ledger. `ledger` tracks an event for each meeting. */
export function* calendarFiles(index: RecordIndex, ledger: Ledger): Generator<CalendarFile> {
  const { site, today, meetings } = index.record;
  const events = new Map(meetings.map((meeting) => [meeting.key, writtenEvent(meeting, index, ledger)]));
  const eventOf = ({ key }: PublicMeeting) => events.get(key) as WrittenEvent;
  const gone = [...withdrawnEvents(index, ledger)];
  const recent = gone.filter(({ meeting }) => addDays(meeting.withdrawnOn, DAYS_TOLD) >= today);
  for (const { head, meetings: shown, concerns } of calendarsOf(index)) {
    const told = recent.filter(({ meeting }) => concerns(meeting));
    const all = [...shown.map(eventOf), ...told.map(({ event }) => event)];
    yield { address: head.address, text: calendarText(all, site, yearOf(today), head) };
  }
  const single = (key: string, event: WrittenEvent): CalendarFile => ({
    address: url.meetingIcs(key),
    text: calendarText([event], site, event.years[0]),
  });
  for (const [key, event] of events) yield single(key, event);
  for (const { meeting, event } of gone) yield single(meeting.key, event);
}

function writtenEvent(meeting: PublicMeeting, index: RecordIndex, ledger: Ledger): WrittenEvent {
  const revision = revisionOf(meeting.key, ledger);
  const years = [yearOf(meeting.start), yearOf(usableEnd(meeting) ?? meeting.start)] as const;
  return { text: meetingEvent(meeting, revision, index), years, modified: revision.modified };
}

/** Withdrawn meetings with their events, by key. */
function* withdrawnEvents({ record }: RecordIndex, { tracked }: Ledger) {
  const { baseUrl, timeZone } = record.site;
  const year = yearOf(record.today);
  const gone = [...tracked.values()].filter(
    (line: Tracked) => line.id.startsWith(EVENT_PREFIX) && line.hash === undefined,
  );
  for (const line of gone.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const meeting = withdrawnMeeting(line, timeZone);
    const text = withdrawnEvent(meeting, line, baseUrl);
    const event: WrittenEvent = { text, years: [year, year], modified: line.modified };
    yield { meeting, event };
  }
}
