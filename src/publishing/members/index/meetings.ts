import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import type { LocalTime } from '../../../domain/local-time.ts';
import type { MembersDocument, MembersInvitation, MembersMeeting } from '../../../domain/members/index.ts';
import type { Meeting } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { documentsOf } from './documents.ts';
import { eventOf } from './event.ts';
import { itemsOfMeeting, type JoinedMeeting } from './items.ts';
import type { IndexWorld } from './index-world.ts';
import { locationOf } from './location.ts';

/** A meeting with its whole agenda, the public side and the overlay joined. */
export function membersMeeting(meeting: Entry<Meeting>, world: IndexWorld): MembersMeeting {
  const { key, data } = meeting;
  const joined: JoinedMeeting = { meeting, overlay: world.overlayMeeting.get(key) };
  return defined({
    key,
    title: data.title,
    number: data.number,
    organization: data.organization,
    jointWith: data.jointWith ?? [],
    start: data.start,
    end: data.end,
    allDay: data.allDay,
    location: locationOf(data.location, world),
    status: data.status,
    statusReason: data.statusReason,
    opensAt: opensAt(data),
    invitation: invitationOf(data),
    event: eventOf(meeting, world),
    minutes: data.minutes && defined({ status: data.minutes.status, approvedOn: data.minutes.approvedOn }),
    agenda: itemsOfMeeting(data.agenda, joined, world),
    documents: [
      ...publicDocuments(meeting, world),
      ...ownDocuments(joined, world),
      ...(world.made?.meetings.get(key) ?? []),
    ],
  });
}

/** From when members read what its agenda holds; never, where it is undefined. */
export const opensAt = ({ invitation, status, start }: Meeting): LocalTime | undefined =>
  invitation?.sentAt ?? (status === 'held' ? start : undefined);

function invitationOf({ invitation, urgent }: Meeting): MembersInvitation | undefined {
  const { sentAt, urgencyReason, secondCall } = invitation ?? {};
  if (sentAt === undefined) return undefined;
  const isUrgent = urgent === true || urgencyReason !== undefined;
  return defined({
    sentAt,
    urgent: isUrgent ? (true as const) : undefined,
    urgencyReason,
    secondCall: secondCall === true ? (true as const) : undefined,
  });
}

/** Minutes that are still being written are nobody's but the clerk's. */
export const isSent = (minutes: { status: string; showDraft?: boolean | undefined } | undefined): boolean =>
  minutes !== undefined && (minutes.status !== 'draft' || minutes.showDraft === true);

function publicDocuments(entry: Entry<Meeting>, world: IndexWorld): MembersDocument[] {
  const { data, key } = entry;
  const place = { entry, page: url.meeting(key) };
  const minutes = isSent(data.minutes) ? data.minutes?.file : undefined;
  return [
    ...documentsOf([data.invitation?.file], { ...place, kind: 'invitation' }, world),
    ...documentsOf([data.notice?.file, data.notice?.proof], { ...place, kind: 'notice' }, world),
    ...documentsOf(data.files, { ...place, kind: 'meeting' }, world),
    ...documentsOf([minutes], { ...place, kind: 'minutes' }, world),
  ];
}

function ownDocuments({ overlay: entry }: JoinedMeeting, world: IndexWorld): MembersDocument[] {
  if (!entry) return [];
  const { files, minutes } = entry.data;
  return [
    ...documentsOf(files, { entry, kind: 'meeting' }, world),
    ...(isSent(minutes) ? documentsOf([minutes?.file], { entry, kind: 'non-public-minutes' }, world) : []),
  ];
}
