import { dayOf } from '../../domain/local-time.ts';
import type { PublicFile, PublicLocation, PublicMeeting } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { filesOfMeeting, type RecordIndex } from '../../domain/view/index.ts';
import { movedFrom, organizationsOfMeeting } from '../../domain/view/meeting-links.ts';
import { absolute } from '../absolute.ts';
import { zonedTime } from '../zoned-time.ts';
import { documentThing, madeThings } from './document.ts';
import { organizationName } from './organization.ts';
import type { Thing } from './thing.ts';

/** Name of a meeting's event, for what refers to it. */
export const meetingId = (key: string, { record }: RecordIndex): string =>
  `${absolute(record.site, url.meeting(key))}#sitzung`;

const startOf = ({ start, allDay }: PublicMeeting, { record }: RecordIndex): string =>
  allDay ? dayOf(start) : zonedTime(start, record.site.timeZone);

function placeThing({
  name,
  room,
  street,
  postalCode,
  locality,
  longitude,
  latitude,
}: PublicLocation): Thing {
  const hasPoint = longitude !== undefined && latitude !== undefined;
  return {
    '@type': 'Place',
    name: room === undefined ? name : `${name}, ${room}`,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode,
      addressLocality: locality,
      addressCountry: 'DE',
    },
    geo: hasPoint ? { '@type': 'GeoCoordinates', longitude, latitude } : undefined,
  };
}

/** What became of the event: schema.org tells a new day (Rescheduled) from one that nobody knows yet (Postponed). */
function stateOf({ status }: PublicMeeting, isNewDay: boolean): string {
  if (status === 'cancelled') return 'EventCancelled';
  if (isNewDay) return 'EventRescheduled';
  return status === 'moved' ? 'EventPostponed' : 'EventScheduled';
}

/** Whether a file is minutes that nobody approved yet. */
const isDraft = (file: PublicFile, { minutes }: PublicMeeting): boolean =>
  minutes !== undefined && minutes.file === file && minutes.status !== 'approved';

/**
 * A meeting. One that was moved is the same event as the one on its new day, which says when it should have been: both
 * pages tell of it alike.
 */
export function meetingThing(meeting: PublicMeeting, index: RecordIndex): Thing {
  const later = index.meeting.get(meeting.movedTo ?? '');
  if (later && later !== meeting && later.movedTo === undefined) return meetingThing(later, index);
  const { site } = index.record;
  const earlier = movedFrom(meeting, index);
  const location = index.location.get(meeting.location ?? '');
  const organizers = organizationsOfMeeting(meeting, index).map((one) => organizationName(one, index));
  return {
    '@type': 'Event',
    '@id': meetingId(meeting.key, index),
    name: meeting.title,
    url: absolute(site, url.meeting(meeting.key)),
    eventStatus: `https://schema.org/${stateOf(meeting, earlier !== undefined)}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    startDate: startOf(meeting, index),
    endDate: meeting.end === undefined ? undefined : zonedTime(meeting.end, site.timeZone),
    previousStartDate: earlier && startOf(earlier, index),
    location: location && placeThing(location),
    organizer: organizers,
    isAccessibleForFree: true,
    inLanguage: 'de',
    subjectOf: [
      ...[...filesOfMeeting(meeting)].map((file) =>
        documentThing(file, site, isDraft(file, meeting) ? 'Draft' : undefined),
      ),
      ...madeThings(`meetings/${meeting.key}`, index),
    ],
  };
}
