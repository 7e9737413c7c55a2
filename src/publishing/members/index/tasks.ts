import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { AdministrationPart, MembersTask } from '../../../domain/members/index.ts';
import type { Resolution } from '../../../domain/schema/index.ts';
import { resolutionDate } from '../../../domain/gate/opening.ts';
import { itemsOf } from '../../../domain/rules/walk-items.ts';
import { circulationsOf } from './circulations.ts';
import { excludedFrom } from './excluded-from.ts';
import { taskName, timesOf } from './earlier-documents.ts';
import { publicSide } from './tasks-public.ts';
import type { IndexWorld } from './index-world.ts';

/** Resolutions that an office carries out, those due first, then those without a day, by key; and non-public ones by circulation. */
export function administrationPart(world: IndexWorld): AdministrationPart {
  const order = ({ due, key }: MembersTask): string => `${due ?? '9999-99-99'}${key}`;
  const tasks = world.record.resolutions.flatMap((entry) => taskOf(entry, world) ?? []);
  const circulations = circulationsOf(world);
  return {
    tasks: tasks.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    ...(circulations.length > 0 && { circulations }),
  };
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
