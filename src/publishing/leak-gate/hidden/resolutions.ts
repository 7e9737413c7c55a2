import type { Entry } from '../../../domain/council-record.ts';
import type { Resolution } from '../../../domain/schema/index.ts';
import { resolutionKey } from '../../../domain/url.ts';
import { type Context, earlierDay, laterDay, laterTime, newFile, newVote } from './context.ts';
import { hiddenMeeting } from './meetings.ts';
import { openItems } from './visible.ts';

const newImplementation = (context: Context) => ({
  status: 'in-progress' as const,
  reports: context.random.times(3, () => ({
    date: earlierDay(context),
    text: context.random.text(),
    file: newFile(context),
  })),
});

/** A resolution whose day has not come, or of a meeting that nobody may see. */
function newResolution(context: Context): Entry<Resolution> {
  const { random, record, newMeetings, newPapers } = context;
  const isDisclosed = newMeetings.length > 0 && random.chance(0.5);
  const shared = {
    title: random.text(),
    text: random.text(),
    vote: newVote(context),
    implementation: newImplementation(context),
    files: random.times(2, () => newFile(context)),
  };
  const data = isDisclosed
    ? {
        ...shared,
        kind: 'disclosed' as const,
        disclosedOn: earlierDay(context),
        item: { meeting: random.pick(newMeetings), item: random.word() },
      }
    : {
        ...shared,
        kind: 'circulation' as const,
        organization: random.pick(record.organizations)?.key,
        legalBasis: random.text(),
        closedOn: laterDay(context),
        paper: random.pick([...newPapers, ...record.papers.map(({ key }) => key)]),
        ...(random.chance(0.5) && { publishedAt: laterTime(context) }),
      };
  const key = random.word();
  return {
    key,
    path: `resolutions/${key}/index.md`,
    data: data as Resolution,
    text: random.text(),
    files: [],
  };
}

/** What became of an item's resolution, before it may be read. */
function newItemResolution(meeting: string, item: string, context: Context): Entry<Resolution> {
  const key = resolutionKey(meeting, item);
  const data = {
    kind: 'item',
    item: { meeting, item },
    publishedAt: laterTime(context),
    implementation: newImplementation(context),
    files: [newFile(context)],
  };
  return {
    key,
    path: `resolutions/${key}/index.md`,
    data: data as Resolution,
    text: context.random.text(),
    files: [],
  };
}

function replaceInResolution(entry: Entry<Resolution>, context: Context): Entry<Resolution> {
  const { data } = entry;
  if (data.kind !== 'urgent-decision' || data.nextSession === undefined) return entry;
  const meeting = hiddenMeeting(data.nextSession.meeting, context) ?? 'keine';
  return { ...entry, data: { ...data, nextSession: { ...data.nextSession, meeting } } };
}

/** Hidden resolutions are replaced by others; of some public ones that have no file, one is added that is not due yet. */
export function replaceResolutions(context: Context): Entry<Resolution>[] {
  const { record, visible, random } = context;
  const shown = record.resolutions.filter(
    ({ key }) => visible.resolutions.has(key) || visible.implementations.has(key),
  );
  const taken = new Set(shown.map(({ key }) => key));
  const items = record.meetings.flatMap(({ key, data }) =>
    visible.dates.has(key) ? openItems(data.agenda).map(({ id }) => [key, id] as const) : [],
  );
  const undecided = items.filter(
    ([meeting, item]) =>
      !taken.has(resolutionKey(meeting, item)) &&
      !context.visible.isWithdrawn(`/beschluesse/${resolutionKey(meeting, item)}/`),
  );
  const later = undecided
    .filter(() => random.chance(0.2))
    .map(([meeting, item]) => newItemResolution(meeting, item, context));
  return random.among(
    shown.map((entry) => replaceInResolution(entry, context)),
    [...later, ...random.times(4, () => newResolution(context))],
  );
}
