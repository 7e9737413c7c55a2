import { isCalendarDate } from '../../domain/calendar-date.ts';
import type { Tracked } from '../../domain/ledger/index.ts';
import { dayOf, instant, wallClock } from '../../domain/local-time.ts';
import type { PublicSite } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { compact, component, contentLine, textValue } from './content-line.ts';
import { EVENT_PREFIX, revisionLines, uidOf } from './meeting-event.ts';

/** The key of the meeting whose event a line of the ledger tracks. */
export const keyOfEvent = ({ id }: Pick<Tracked, 'id'>): string => id.slice(EVENT_PREFIX.length);

/**
 * The event of a meeting that was withdrawn: cancelled, and without a word of what it was. All that is known of it is its
 * key; the day is the one with which the key begins, else that of the withdrawal.
 */
export function withdrawnEvent(line: Tracked, { baseUrl, timeZone }: PublicSite): string {
  const key = keyOfEvent(line);
  const named = key.slice(0, 10);
  const day = isCalendarDate(named) ? named : dayOf(wallClock(instant(line.modified), timeZone));
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
