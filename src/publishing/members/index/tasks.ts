import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { AdministrationPart, MembersItem, MembersTask } from '../../../domain/members/index.ts';
import { withPeople } from '../../../domain/members/places.ts';
import type { AgendaItem, ProtectedItem, Resolution } from '../../../domain/schema/index.ts';
import { resolutionDate } from '../../../domain/gate/opening.ts';
import { itemsOf } from '../../../domain/rules/walk-items.ts';
import { taskName, timesOf } from './earlier-documents.ts';
import { publicSide } from './tasks-public.ts';
import type { IndexWorld } from './index-world.ts';

/** Resolutions that an office carries out, those due first, then those without a day, by key. */
export function administrationPart(world: IndexWorld): AdministrationPart {
  const order = ({ due, key }: MembersTask): string => `${due ?? '9999-99-99'}${key}`;
  const tasks = world.record.resolutions.flatMap((entry) => taskOf(entry, world) ?? []);
  return { tasks: tasks.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

function taskOf({ key, data }: Entry<Resolution>, world: IndexWorld): MembersTask | undefined {
  const { implementation } = data;
  const origin = originOf(data, world);
  if (!implementation || !origin) return undefined;
  return defined({
    key,
    kind: data.kind,
    ...origin,
    status: implementation.status,
    office: implementation.office,
    due: implementation.due,
    doneOn: implementation.doneOn,
    opensAt: data.publishedAt,
    ...publicSide({ key, data }, world),
    reports: (implementation.reports ?? []).map(({ date, text }) => ({ date, text })),
    ...timesOf(taskName(key, implementation.office), '', world.earlier?.tasks, world.instant),
  });
}

/** Whose resolution it is and from when. */
function originOf(data: Resolution, world: IndexWorld) {
  if (data.kind === 'circulation' || data.kind === 'urgent-decision')
    return {
      title: data.title,
      organization: data.organization,
      excluded: [],
      decidedOn: resolutionDate(data),
    };
  const { meeting: key, item: id } = data.item;
  const meeting = world.record.meetings.find((entry) => entry.key === key);
  if (!meeting) return undefined;
  const item = itemsOf(meeting).find((placed) => placed.item.id === id)?.item;
  const overlay = world.overlayMeeting.get(key)?.data.agenda.find((one) => one.id === id);
  const own = item?.public ? item.title : overlay?.title;
  return {
    title: data.kind === 'disclosed' ? data.title : (own ?? meeting.data.title),
    organization: meeting.data.organization,
    meeting: key,
    item: id,
    excluded: excludedFrom(id, meeting.data.agenda, world.overlayMeeting.get(key)?.data.agenda ?? []),
    decidedOn: dayOf(meeting.data.start),
  };
}

/** What decides who is kept from an item. */
interface PlainItem extends Pick<MembersItem, 'id' | 'guests' | 'excluded'> {
  readonly items: readonly PlainItem[];
}

/** Who is kept from an item, or from one above it. */
function excludedFrom(
  id: string,
  agenda: readonly AgendaItem[],
  overlay: readonly ProtectedItem[],
): readonly string[] {
  const people = new Map(overlay.map((item) => [item.id, item]));
  const plain = (items: readonly AgendaItem[]): PlainItem[] =>
    items.map((item) => ({
      id: item.id,
      guests: [],
      excluded: people.get(item.id)?.excluded ?? [],
      items: plain(item.items ?? []),
    }));
  return (
    withPeople(plain(agenda)).find(([item]) => item.id === id)?.[1].excluded ?? people.get(id)?.excluded ?? []
  );
}
