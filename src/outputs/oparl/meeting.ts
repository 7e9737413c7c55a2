import { defined } from '../../domain/defined.ts';
import type { PublicFile, PublicMeeting } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { agendaItem } from './agenda-item.ts';
import { file, type FileOwner } from './file.ts';
import { fileLink } from './implementation.ts';
import { location } from './location.ts';
import { madeFiles, type OparlDocument, placed } from './made-files.ts';
import { placedItems } from './relations.ts';
import { ifTrue, type Json, linkTo, linksTo, markdown, objectOf, some, type World } from './world.ts';

/** What the documents of a meeting belong to. */
export const ownerOfMeeting = ({ key }: PublicMeeting): FileOwner => ({
  segment: 'meeting',
  key,
  page: url.meeting(key),
});

/** What the minutes of a meeting belong to; they say themselves whether they are a draft. */
export const ownerOfMinutes = (one: PublicMeeting): FileOwner => ({
  ...ownerOfMeeting(one),
  ...(one.minutes && { status: one.minutes.status }),
});

/** The documents of a meeting in the places that OParl has for them. */
export interface MeetingFiles {
  readonly invitation: OparlDocument | undefined;
  readonly minutes: OparlDocument | undefined;
  /** Those that OParl has no field for: beside the entry, the official notice, what the build made. */
  readonly others: readonly OparlDocument[];
}

/** An uploaded document takes its place before one that the build made. */
export function filesOfMeetingAt(one: PublicMeeting, index: RecordIndex): MeetingFiles {
  const made = madeFiles(`meetings/${one.key}`, index);
  const invitation = placed(one.invitation?.file, 'invitation', made);
  const minutes = placed(one.minutes?.file, 'minutes', invitation.left);
  const { files, notice } = one;
  const noticed = [notice?.file, notice?.proof].filter((document) => document !== undefined);
  const others = [...files, ...noticed, ...minutes.left];
  return { invitation: invitation.file, minutes: minutes.file, others };
}

/** The three values that OParl recommends. A cancelled or moved meeting keeps the last that it reached. */
function stateOf({ status, invitation }: PublicMeeting): string {
  if (status === 'held') return 'durchgeführt';
  return status === 'invited' || (status !== 'scheduled' && invitation) ? 'eingeladen' : 'terminiert';
}

/** OParl Meeting with its place, documents and agenda. Who took part is not public and left out. */
export function meeting(world: World, one: PublicMeeting): Json {
  const { index, moments } = world;
  const { invitation, minutes, others } = filesOfMeetingAt(one, index);
  const embed = (document: OparlDocument | undefined, owner = ownerOfMeeting(one)) =>
    document && file(world, document, owner, 'embedded');
  const hall = index.location.get(one.location ?? '');
  const items = placedItems(one).map((item) => agendaItem(world, one, item, 'embedded'));
  const fields = {
    name: one.title,
    meetingState: stateOf(one),
    cancelled: one.status === 'cancelled' || one.status === 'moved',
    start: moments.ofLocal(one.start),
    end: one.end && moments.ofLocal(one.end),
    location: hall && location(world, hall),
    organization: linksTo(world, 'organization', index.organization, [one.organization, ...one.jointWith]),
    invitation: embed(invitation),
    resultsProtocol: embed(minutes, ownerOfMinutes(one)),
    auxiliaryFile: some(others.map((document) => embed(document))),
    agendaItem: some(items),
    ...ownFields(world, one),
  };
  return objectOf(world, 'meeting', one.key, fields, url.meeting(one.key));
}

function ownFields(world: World, one: PublicMeeting): Json {
  const { minutes } = one;
  return {
    'ratsfenster:number': one.number,
    'ratsfenster:status': one.status,
    'ratsfenster:statusReason': one.statusReason,
    'ratsfenster:movedTo': linkTo(world, 'meeting', world.index.meeting, one.movedTo),
    'ratsfenster:allDay': ifTrue(one.allDay),
    'ratsfenster:urgent': ifTrue(one.urgent),
    'ratsfenster:shortNotice': ifTrue(one.shortNotice),
    'ratsfenster:invitation': one.invitation && invitationOf(world, one.invitation),
    'ratsfenster:notice': one.notice && noticeIn(world, one.notice),
    'ratsfenster:healing': one.healing,
    'ratsfenster:minutes': minutes && defined({ status: minutes.status, approvedOn: minutes.approvedOn }),
    'ratsfenster:recording': one.recording,
    'ratsfenster:present': one.present,
    'ratsfenster:text': markdown(one.text),
  };
}

const noticeIn = (world: World, notice: NonNullable<PublicMeeting['notice']>): Json => ({
  ...notice,
  ...fileIn(world, notice),
  ...(notice.proof ? { proof: fileLink(world, notice.proof) } : {}),
});

const fileIn = (world: World, { file: document }: { readonly file?: PublicFile }): Json =>
  document ? { file: fileLink(world, document) } : {};

const invitationOf = (world: World, one: NonNullable<PublicMeeting['invitation']>): Json =>
  defined({
    sentAt: one.sentAt && world.moments.ofLocal(one.sentAt),
    urgencyReason: one.urgencyReason,
    secondCall: ifTrue(one.secondCall),
  });
