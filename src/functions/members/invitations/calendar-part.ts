import { dayOf } from '../../../domain/local-time.ts';
import type { MembersMeeting } from '../../../domain/members/index.ts';
import { url } from '../../../domain/url.ts';
import type { MailCalendar } from '../../../mail/ports.ts';
import { component, contentLine, textValue, utcStamp } from '../../../outputs/ical/content-line.ts';
import { EVENT_STATUS } from '../../../outputs/ical/event-identity.ts';
import { summaryOf } from '../../../outputs/ical/event-summary.ts';
import { timeLines } from '../../../outputs/ical/meeting-times.ts';
import { timeZone } from '../../../outputs/ical/time-zone.ts';
import { uidOf } from '../../../outputs/ical/uid-of.ts';
import { placeWords } from '../portal/view/meeting-words.ts';
import type { Council } from '../ports.ts';

/**
 * The meeting for a calendar (RFC 5545, RFC 6047), under the name that it has in the public calendar, so that both are one
 * event. It asks for no answer and holds nothing but time, place and the way to the public page.
 */
export function calendarPart(meeting: MembersMeeting, council: Council): MailCalendar {
  const { timeZone: zone } = council.directory.site;
  const year = Number(dayOf(meeting.start).slice(0, 4));
  const event = component('VEVENT', eventLines(meeting, council).join(''));
  const text = component(
    'VCALENDAR',
    contentLine('VERSION', '2.0') +
      contentLine('PRODID', '-//Ratsfenster//Einladung//DE') +
      contentLine('CALSCALE', 'GREGORIAN') +
      contentLine('METHOD', 'PUBLISH') +
      timeZone(zone, year, year) +
      event,
  );
  return { method: 'PUBLISH', text, name: `${meeting.key}.ics` };
}

function eventLines(meeting: MembersMeeting, { directory, facts, publishedAt }: Council): string[] {
  const { baseUrl, timeZone: zone } = directory.site;
  const { sequence = 0, modified = publishedAt } = meeting.event ?? {};
  const place = placeWords(meeting.location)?.replaceAll('\u00a0', ' ');
  const page = `${baseUrl}${url.meeting(meeting.key)}`;
  return [
    contentLine('UID', textValue(uidOf(meeting.key, baseUrl))),
    contentLine('DTSTAMP', utcStamp(modified)),
    contentLine('LAST-MODIFIED', utcStamp(modified)),
    contentLine('SEQUENCE', String(sequence)),
    timeLines(meeting, zone),
    contentLine('SUMMARY', textValue(summaryOf(meeting, facts.organization.get(meeting.organization)))),
    contentLine('STATUS', EVENT_STATUS[meeting.status]),
    place === undefined ? '' : contentLine('LOCATION', textValue(place)),
    contentLine('DESCRIPTION', textValue(`Tagesordnung und Unterlagen: ${page}`)),
    contentLine('URL', page),
  ];
}
