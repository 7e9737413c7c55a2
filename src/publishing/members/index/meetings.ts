import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import type { MembersDocument, MembersLocation, MembersMeeting } from '../../../domain/members/index.ts';
import type { Meeting } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { documentsOf } from './documents.ts';
import { itemsOfMeeting, type JoinedMeeting } from './items.ts';
import type { IndexWorld } from './index-world.ts';

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
    opensAt: data.invitation?.sentAt ?? (data.status === 'held' ? data.start : undefined),
    minutes: data.minutes && defined({ status: data.minutes.status, approvedOn: data.minutes.approvedOn }),
    agenda: itemsOfMeeting(data.agenda, joined, world),
    documents: [...publicDocuments(meeting, world), ...ownDocuments(joined, world)],
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
    ...documentsOf([data.notice?.file], { ...place, kind: 'notice' }, world),
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

function locationOf(key: string | undefined, { record }: IndexWorld): MembersLocation | undefined {
  const location = record.locations.find((entry) => entry.key === key)?.data;
  if (!location) return undefined;
  const place = [location.postalCode, location.locality].filter((part) => part !== undefined).join(' ');
  return defined({
    name: location.name,
    room: location.room,
    street: location.street,
    place: place === '' ? undefined : place,
  });
}
