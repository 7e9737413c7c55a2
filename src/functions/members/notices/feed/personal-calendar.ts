import { addDays } from '../../../../domain/calendar-date.ts';
import { dayOf } from '../../../../domain/local-time.ts';
import type { MembersMeeting } from '../../../../domain/members/index.ts';
import { component, contentLine, textValue, utcStamp } from '../../../../outputs/ical/content-line.ts';
import { uidOf } from '../../../../outputs/ical/uid-of.ts';
import { timeLines } from '../../../../outputs/ical/meeting-times.ts';
import { timeZone } from '../../../../outputs/ical/time-zone.ts';
import { at } from '../../addresses.ts';
import { runningParts } from '../../portal/parts-for.ts';
import { openShelf, type Shelf } from '../../portal/shelf.ts';
import { isMine } from '../../portal/view/meeting-card.ts';
import { bodyNames, placeWords } from '../../portal/view/meeting-words.ts';
import { isOpen } from '../told/lies-open.ts';
import type { Subscriber } from './feed-routes.ts';

/** How often programs should look for changes (RFC 7986, section 5.7). */
const REFRESH = 'PT4H';

/** The meetings of one member (RFC 5545), with the way to their papers; it names no person and no item. @throws StoreError */
export async function personalCalendar({ council, reader, origin }: Subscriber): Promise<string> {
  const shelf = await openShelf(council, reader, runningParts(council));
  const { site } = council.directory;
  const shown = shelf.meetings.filter((meeting) => isMine(meeting, shelf) && isPublicDate(meeting, shelf));
  const year = Number(council.now.slice(0, 4));
  const years = shown
    .flatMap(({ start, end }) => [start, end ?? start])
    .map((time) => Number(time.slice(0, 4)));
  const name = textValue(`Meine Sitzungen: ${site.shortName ?? site.name}`);
  return component(
    'VCALENDAR',
    [
      contentLine('VERSION', '2.0'),
      contentLine('PRODID', '-//Ratsfenster//Mitgliederbereich//DE'),
      contentLine('CALSCALE', 'GREGORIAN'),
      contentLine('METHOD', 'PUBLISH'),
      contentLine('NAME', name),
      contentLine('X-WR-CALNAME', name),
      contentLine('X-WR-TIMEZONE', textValue(site.timeZone)),
      contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
      contentLine('X-PUBLISHED-TTL', REFRESH),
      timeZone(site.timeZone, Math.min(year, ...years), Math.max(year, ...years)),
      ...shown.map((meeting) => eventText(meeting, shelf, origin)),
    ].join(''),
  );
}

/** The agenda lies open, or the day is so near that the public site shows it; an address that others may read tells no more. */
function isPublicDate(meeting: MembersMeeting, shelf: Shelf): boolean {
  const { now, directory } = shelf.council;
  const { noticeDays } = directory.site;
  if (isOpen(meeting, shelf)) return true;
  return noticeDays !== undefined && dayOf(meeting.start) <= addDays(dayOf(now), noticeDays);
}

const STATUS: Readonly<Record<MembersMeeting['status'], string>> = {
  scheduled: 'TENTATIVE',
  invited: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
  moved: 'CANCELLED',
};
const PREFIX: Partial<Record<MembersMeeting['status'], string>> = {
  cancelled: 'ABGESAGT: ',
  moved: 'VERLEGT: ',
};

function eventText(meeting: MembersMeeting, { council }: Shelf, origin: string): string {
  const { baseUrl, timeZone: zone } = council.directory.site;
  const { sequence = 0, modified = council.publishedAt } = meeting.event ?? {};
  const page = `${origin}${at.meeting(meeting.key)}`;
  const place = placeWords(meeting.location)?.replaceAll('\u00A0', ' ');
  const lines = [
    contentLine('UID', textValue(uidOf(meeting.key, baseUrl))),
    contentLine('DTSTAMP', utcStamp(modified)),
    contentLine('LAST-MODIFIED', utcStamp(modified)),
    contentLine('SEQUENCE', String(sequence)),
    timeLines(meeting, zone),
    contentLine('SUMMARY', textValue(`${PREFIX[meeting.status] ?? ''}${bodyNames(meeting, council)}`)),
    contentLine('STATUS', STATUS[meeting.status]),
    place === undefined ? '' : contentLine('LOCATION', textValue(place)),
    contentLine('DESCRIPTION', textValue(`Tagesordnung und Unterlagen nach der Anmeldung: ${page}`)),
    contentLine('URL', page),
  ];
  return component('VEVENT', lines.join(''));
}
