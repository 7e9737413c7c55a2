import type { Entry } from '../council-record.ts';
import { openItems } from '../gate/door-keeper.ts';
import { implementationOpens, NEVER, type Opening, resolutionOpens } from '../gate/opening.ts';
import { implementationPart } from '../gate/published.ts';
import type { Resolution } from '../schema/index.ts';
import { resolutionKey, url } from '../url.ts';
import type { ScheduledMeeting } from './meeting-schedule.ts';
import { overdueThings } from './overdue-schedule.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { laterOf, type Rule, type Span, spanOf, type Start, unionOf } from './span.ts';
import type { Thing } from './thing.ts';

/** From when a resolution of its own is seen, and why. */
export function startOfResolution(
  { key, data, path: file }: Entry<Resolution>,
  from: Opening,
  context: ScheduleContext,
): Start {
  const [rule, field]: [Rule, string] =
    data.publishedAt === undefined ? DAYS[data.kind] : ['publishing-date', 'publishedAt'];
  return context.unlessKnown(url.resolution(key), { from, cause: { rule, field, file } });
}

const DAYS: Readonly<Record<Resolution['kind'], [Rule, string]>> = {
  item: ['results-published', 'resultsPublishedAt'],
  disclosed: ['disclosed-on', 'disclosedOn'],
  circulation: ['closed-on', 'closedOn'],
  'urgent-decision': ['decided-on', 'decidedOn'],
};

/** An item's resolution, shown with the results of its meeting. */
interface ItemResolution {
  readonly title: string;
  readonly results: Span;
}

/** Resolutions with a file of their own, and what became of those of agenda items. */
export function* resolutionThings(
  meetings: readonly ScheduledMeeting[],
  context: ScheduleContext,
): Generator<Thing> {
  const dates = new Map(meetings.map(({ entry, date }) => [entry.key, date]));
  const ofItems = itemResolutions(meetings);
  for (const entry of context.record.resolutions) {
    const item = ofItems.get(entry.key);
    if (entry.data.kind === 'item') {
      if (item) yield* implementationThings(entry, item, context);
    } else yield* ownThings(entry, entry.data, item, dates, context);
  }
}

function itemResolutions(meetings: readonly ScheduledMeeting[]): Map<string, ItemResolution> {
  const found = new Map<string, ItemResolution>();
  for (const { entry, results } of meetings) {
    for (const { id, title, resolution } of openItems(entry.data.agenda))
      if (resolution !== undefined) found.set(resolutionKey(entry.key, id), { title, results });
  }
  return found;
}

function* implementationThings(
  entry: Entry<Resolution>,
  { title, results }: ItemResolution,
  context: ScheduleContext,
): Generator<Thing> {
  const { key, data, path: file } = entry;
  const address = implementationPart(key);
  const own: Start = {
    from: implementationOpens(data, context.record.site),
    cause: { rule: 'publishing-date', field: 'publishedAt', file },
  };
  const start = laterOf(results, context.unlessKnown(address, own));
  const spans = unionOf([spanOf(start, results.to, context.withdrawnFrom(url.resolution(key)))]);
  const isEmpty = data.implementation === undefined && (data.files ?? []).length === 0;
  yield { kind: 'implementation', address, title, file, spans: isEmpty ? [] : spans };
  yield* overdueThings(entry, title, spans, context);
}

/** A disclosed resolution needs its meeting; where its item has words of its own by now, those stand at its address. */
function* ownThings(
  entry: Entry<Resolution>,
  data: Exclude<Resolution, { kind: 'item' }>,
  item: ItemResolution | undefined,
  dates: ReadonlyMap<string, Span>,
  context: ScheduleContext,
): Generator<Thing> {
  const { key, path: file } = entry;
  const start = startOfResolution(entry, resolutionOpens(data, context.record.site), context);
  const end = context.withdrawnFrom(url.resolution(key));
  const date = data.kind === 'disclosed' ? dates.get(data.item.meeting) : undefined;
  const span = date ? spanOf(laterOf(start, date), end, date.to) : spanOf(start, end);
  const isCovered = item !== undefined && item.results.from <= span.from;
  const spans = isCovered ? [] : unionOf([span]);
  yield { kind: 'resolution', address: url.resolution(key), title: data.title, file, spans };
  const own = spans.map((one) => spanOf(one, one.to, item?.results.from ?? NEVER));
  yield* overdueThings(entry, data.title, own, context);
}
