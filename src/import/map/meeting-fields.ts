import { textOf } from '../values/text-of.ts';
import { defined } from '../../domain/defined.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { some } from '../some.ts';
import { cleanLine } from '../text/clean.ts';
import type { MeetingFiles } from './meeting-files.ts';
import { runningNumber, withoutPublicity } from './meeting-name.ts';
import { meetingStatus } from './meeting-status.ts';
import type { MeetingTimes } from './meeting-times.ts';
import type { MeetingWorld } from './meeting-world.ts';
import { meetingOrganizations } from './organizations.ts';
import type { Verdict } from './paper-publicity.ts';

/** Title without a remark on publicity; the body's name where there is none, or where it would tell too much. */
function titleOf({ read }: Context, meeting: SourceObject, organization: string, verdict: Verdict): string {
  const raw = read.text(meeting, 'name') ?? '';
  const title = withoutPublicity(raw);
  if (title !== '' && title !== cleanLine(textOf(meeting.fields['name'])))
    read.map(meeting, 'name', 'publicity-remark');
  return title === '' || verdict.secrets.namedIn(title) ? organization : title;
}

/** Minutes in the source are public ones; they count as approved unless they call themselves a draft. */
function minutesOf(meeting: SourceObject, files: MeetingFiles, world: MeetingWorld) {
  if (!files.minutes) return undefined;
  const approvedOn = world.approvals.dayOf.get(meeting.id);
  const isPast =
    approvedOn !== undefined && (world.newest === undefined || approvedOn <= world.newest.slice(0, 10));
  if (files.isDraft) return { status: 'draft', showDraft: true, file: files.minutes };
  return defined({ status: 'approved', approvedOn: isPast ? approvedOn : undefined, file: files.minutes });
}

/** From when results may be read: since the minutes came in, else since the meeting ended. No clock is asked. */
function resultsFrom(times: MeetingTimes, files: MeetingFiles): string {
  return files.minutesAt !== undefined && files.minutesAt > times.start
    ? files.minutesAt
    : (times.end ?? times.start);
}

function placeOf({ read }: Context, meeting: SourceObject, world: MeetingWorld): string | undefined {
  const [id] = read.ids(meeting, 'location');
  const key = id === undefined ? undefined : world.locations.get(id);
  if (id !== undefined && key === undefined) read.drop(meeting, 'location', 'dangling');
  return key;
}

/** Fields of a meeting but its agenda. */
export function meetingFields(
  context: Context,
  meeting: SourceObject,
  times: MeetingTimes,
  files: MeetingFiles,
  world: MeetingWorld,
) {
  const { read } = context;
  read.ids(meeting, 'organization');
  const [lead, ...others] = meetingOrganizations(meeting).map((id) => world.organizations.get(id));
  const course = {
    state: read.text(meeting, 'meetingState', 'mapped'),
    cancelled: read.flag(meeting, 'cancelled') === true,
  };
  const status = meetingStatus(
    { ...course, start: times.start, isInvited: files.isInvited, hasMinutes: files.hasMinutes },
    world.newest,
  );
  const name = cleanLine(textOf(meeting.fields['name']));
  const sentAt = files.invitedAt !== undefined && files.invitedAt < times.start ? files.invitedAt : undefined;
  if ('participant' in meeting.fields) read.drop(meeting, 'participant', 'private');
  return {
    title: titleOf(context, meeting, lead?.name ?? 'Sitzung', world.verdict),
    number: runningNumber(name),
    organization: lead?.key,
    jointWith: some(others.flatMap((other) => other?.key ?? [])),
    ...times,
    location: placeOf(context, meeting, world),
    status,
    // The source shows the date already; without this it would be hidden until shortly before.
    fixed: status === 'held' ? undefined : true,
    invitation: files.invitation || sentAt ? defined({ sentAt, file: files.invitation }) : undefined,
    minutes: minutesOf(meeting, files, world),
    resultsPublishedAt: status === 'held' ? resultsFrom(times, files) : undefined,
    files: some(files.others),
    sourceId: meeting.id,
  };
}
