import { daysBetween } from '../calendar-date.ts';
import type { Entry } from '../council-record.ts';
import { defined } from '../defined.ts';
import { dayOf, wallClock } from '../local-time.ts';
import type { PublicMeeting } from '../public-record.ts';
import type { Meeting } from '../schema/index.ts';
import { url } from '../url.ts';
import type { DoorKeeper } from './door-keeper.ts';
import { publicFile, publicFiles } from './public-file.ts';
import { publicItem } from './public-item.ts';
import { publicMinutes } from './public-minutes.ts';
import { meetingParts, SINCE_EVER } from './published.ts';

/** The meeting as citizens may read it now; undefined while its date is not public or after withdrawal. */
export function publicMeeting(
  { key, data, text }: Entry<Meeting>,
  keeper: DoorKeeper,
): PublicMeeting | undefined {
  if (!keeper.meetings.has(key)) return undefined;
  const agendaPublic = keeper.agendas.has(key);
  return defined({
    key,
    title: data.title,
    number: data.number,
    organization: data.organization,
    jointWith: (data.jointWith ?? []).filter(keeper.showsOrganization),
    start: data.start,
    end: data.end,
    allDay: data.allDay ?? false,
    location: data.location,
    status: data.status,
    statusReason: data.statusReason,
    movedTo: data.movedTo !== undefined && keeper.meetings.has(data.movedTo) ? data.movedTo : undefined,
    urgent: data.urgent ?? false,
    shortNotice: isShortNotice(key, data, keeper),
    invitation: agendaPublic ? invitationOf(key, data, keeper) : undefined,
    notice: agendaPublic ? noticeOf(key, data, keeper) : undefined,
    healing: keeper.results.has(key) ? healingOf(data) : undefined,
    minutes: publicMinutes(key, data, keeper),
    recording: recordingOf(data, keeper),
    agendaPublic,
    agenda: agendaPublic
      ? data.agenda.map((item) => publicItem(item, { key, organization: data.organization }, keeper))
      : [],
    resultsPublic: keeper.results.has(key),
    present: keeper.results.has(key) ? data.present : undefined,
    files: agendaPublic ? publicFiles(data.files, url.meeting(key), keeper) : [],
    text: agendaPublic ? text : '',
  });
}

/** Shown later than promised. What was there before the site, or was imported into it, is never late. */
function isShortNotice(key: string, meeting: Meeting, { published, at, record }: DoorKeeper): boolean {
  if (published.size === 0 || meeting.sourceId !== undefined) return false;
  const since = published.get(meetingParts(key).date) ?? at;
  if (since === SINCE_EVER) return false;
  const { timeZone, noticeDays } = record.site;
  return daysBetween(dayOf(wallClock(since, timeZone)), dayOf(meeting.start)) < noticeDays;
}

function invitationOf(key: string, { invitation }: Meeting, keeper: DoorKeeper) {
  if (!invitation) return undefined;
  return defined({
    sentAt: invitation.sentAt,
    urgencyReason: invitation.urgencyReason,
    secondCall: invitation.secondCall ?? false,
    file: publicFile(invitation.file, url.meeting(key), keeper),
  });
}

function noticeOf(key: string, { notice }: Meeting, keeper: DoorKeeper) {
  if (!notice) return undefined;
  const { medium, name, issue, page, firstDay, lastDay, removedOn, signedBy } = notice;
  return defined({
    medium,
    name,
    issue,
    page,
    firstDay,
    lastDay,
    removedOn,
    signedBy,
    file: publicFile(notice.file, url.meeting(key), keeper),
    proof: publicFile(notice.proof, url.meeting(key), keeper),
  });
}

const healingOf = ({ healing }: Meeting) =>
  healing && defined({ defect: healing.defect, attended: healing.attended, waived: healing.waived });

/** The link to a recording, where the site's statute (Hauptsatzung) allows recordings at all (L-24). */
function recordingOf({ recording }: Meeting, keeper: DoorKeeper) {
  if (!recording || keeper.record.site.switches?.recording !== true) return undefined;
  return defined({ url: recording.url, title: recording.title });
}
