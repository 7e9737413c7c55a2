import {
  canonicalJson,
  EVENT_PREFIX,
  type Ledger,
  type Trackable,
  type Tracked,
} from '../../domain/ledger/index.ts';
import { dayOf } from '../../domain/local-time.ts';
import type { PublicMeeting } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { organizationsOfMeeting } from '../../domain/view/meeting-links.ts';
import { component, contentLine, textList, textValue } from './content-line.ts';
import { EVENT_STATUS, type Revision, revisionLines } from './event-identity.ts';
import { summaryOf } from './event-summary.ts';
import { descriptionOf, locationText } from './event-words.ts';
import { timeLines, usableEnd } from './meeting-times.ts';
import { uidOf } from './uid-of.ts';

/** The event of a meeting as the ledger tracks it: its SEQUENCE rises with time, place and state, and with nothing else. */
export function trackedEvent(meeting: PublicMeeting, index: RecordIndex): Trackable {
  const { key, start, allDay, status, movedTo } = meeting;
  const location = index.location.get(meeting.location ?? '');
  const content = canonicalJson({
    start: allDay ? dayOf(start) : start,
    end: usableEnd(meeting) ?? null,
    place: location ? locationText(location) : null,
    status,
    movedTo: movedTo ?? null,
  });
  // Who subscribed to a calendar of theirs must learn of it when the meeting is withdrawn.
  const group = organizationsOfMeeting(meeting, index)
    .map((organization) => organization.key)
    .join(' ');
  return {
    id: `${EVENT_PREFIX}${key}`,
    content,
    object: `meetings/${key}`,
    ...(group !== '' && { group }),
  };
}

/** The revision of the event of `key`. @throws Error where the ledger does not track it */
export function revisionOf(key: string, { tracked, objects }: Pick<Ledger, 'tracked' | 'objects'>): Revision {
  const line: Tracked | undefined = tracked.get(`${EVENT_PREFIX}${key}`);
  if (!line) throw new Error(`The ledger tracks no event of the meeting "${key}".`);
  const object = objects.get(`meetings/${key}`)?.modified ?? '';
  return { ...line, modified: object > line.modified ? object : line.modified };
}

/** The VEVENT of a meeting (RFC 5545, section 3.6.1). It blocks no time in the calendar of who subscribes to it. */
export function meetingEvent(meeting: PublicMeeting, revision: Revision, index: RecordIndex): string {
  const { baseUrl, timeZone } = index.record.site;
  const organizations = organizationsOfMeeting(meeting, index);
  const location = index.location.get(meeting.location ?? '');
  const { latitude, longitude } = location ?? {};
  const lines = [
    revisionLines(uidOf(meeting.key, baseUrl), revision),
    timeLines(meeting, timeZone),
    contentLine('SUMMARY', textValue(summaryOf(meeting, organizations[0]))),
    contentLine('STATUS', EVENT_STATUS[meeting.status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    location ? contentLine('LOCATION', textValue(locationText(location))) : '',
    latitude !== undefined && longitude !== undefined ? contentLine('GEO', `${latitude};${longitude}`) : '',
    organizations.length > 0
      ? contentLine('CATEGORIES', textList(organizations.map(({ name }) => name)))
      : '',
    contentLine('DESCRIPTION', textValue(descriptionOf(meeting, index))),
    contentLine('URL', `${baseUrl}${url.meeting(meeting.key)}`),
  ];
  return component('VEVENT', lines.join(''));
}
