import { type CalendarDate, isCalendarDate } from '../../domain/calendar-date.ts';
import { EVENT_PREFIX, type Tracked } from '../../domain/ledger/index.ts';
import { dayOf, instant, wallClock } from '../../domain/local-time.ts';
import { url } from '../../domain/url.ts';
import { compact, component, contentLine, textValue } from './content-line.ts';
import { revisionLines } from './event-identity.ts';
import { uidOf } from './uid-of.ts';

/** The key of the meeting whose event a line of the ledger tracks. */
const keyOfEvent = ({ id }: Pick<Tracked, 'id'>): string => id.slice(EVENT_PREFIX.length);

/** All that is known of a withdrawn meeting. */
export interface WithdrawnMeeting {
  readonly key: string;
  /** The day with which the key begins, else that of the withdrawal. */
  readonly day: CalendarDate;
  /** The day of the withdrawal. */
  readonly withdrawnOn: CalendarDate;
  /** Keys of the organizations that were to meet. */
  readonly organizations: readonly string[];
}

/** What a line of the ledger whose event is gone tells of the meeting. */
export function withdrawnMeeting(line: Tracked, timeZone: string): WithdrawnMeeting {
  const key = keyOfEvent(line);
  const named = key.slice(0, 10);
  const withdrawnOn = dayOf(wallClock(instant(line.modified), timeZone));
  const organizations = line.group?.split(' ') ?? [];
  return { key, day: isCalendarDate(named) ? named : withdrawnOn, withdrawnOn, organizations };
}

/** The event of a meeting that was withdrawn: cancelled, and without a word of what it was. */
export function withdrawnEvent({ key, day }: WithdrawnMeeting, line: Tracked, baseUrl: string): string {
  const page = `${baseUrl}${url.meeting(key)}`;
  const lines = [
    revisionLines(uidOf(key, baseUrl), line),
    contentLine('DTSTART;VALUE=DATE', compact(day)),
    contentLine('SUMMARY', 'ZURÜCKGEZOGEN: Sitzung'),
    contentLine('STATUS', 'CANCELLED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('DESCRIPTION', textValue(`Dieser Termin wurde zurückgezogen.\n\nMehr dazu: ${page}`)),
    contentLine('URL', page),
  ];
  return component('VEVENT', lines.join(''));
}
