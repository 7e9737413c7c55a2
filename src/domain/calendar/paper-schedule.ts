import type { Entry } from '../council-record.ts';
import { openItems } from '../gate/door-keeper.ts';
import { paperOpens, resolutionOpens } from '../gate/opening.ts';
import type { Paper } from '../schema/index.ts';
import { url } from '../url.ts';
import type { ScheduledMeeting } from './meeting-schedule.ts';
import { startOfResolution } from './resolution-schedule.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { type Rule, spanOf, type Span, unionOf } from './span.ts';
import type { Thing } from './thing.ts';

/** The papers: each by its own date, with the agendas and with the resolutions that name it. */
export function* paperThings(
  meetings: readonly ScheduledMeeting[],
  context: ScheduleContext,
): Generator<Thing> {
  const naming = spansByPaper(meetings, context);
  for (const entry of context.record.papers) {
    const { key, data, path: file } = entry;
    const end = context.withdrawnFrom(url.paper(key));
    const named = (naming.get(key) ?? []).map((span) => ({ ...span, to: Math.min(span.to, end) }));
    yield {
      kind: 'paper',
      address: url.paper(key),
      title: data.reference === undefined ? data.title : `${data.reference}: ${data.title}`,
      file,
      spans: unionOf([ownSpan(entry, end, context), ...named]),
    };
  }
}

function ownSpan({ key, data, path: file }: Entry<Paper>, end: number, context: ScheduleContext): Span {
  const from = paperOpens(data, context.record.site);
  const cause = { rule: 'publishing-date', field: 'publishedAt', file } as const;
  return spanOf(context.unlessKnown(url.paper(key), { from, cause }), end);
}

function spansByPaper(meetings: readonly ScheduledMeeting[], context: ScheduleContext): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  const add = (paper: string, rule: Rule, span: Span) => {
    const list = spans.get(paper) ?? [];
    spans.set(paper, [...list, { ...span, cause: { ...span.cause, rule } }]);
  };
  for (const { entry, agenda } of meetings) {
    for (const { papers = [] } of openItems(entry.data.agenda))
      for (const paper of papers) add(paper, 'named-on-agenda', agenda);
  }
  for (const entry of context.record.resolutions) {
    const { key, data } = entry;
    if ((data.kind !== 'circulation' && data.kind !== 'urgent-decision') || data.paper === undefined)
      continue;
    const start = startOfResolution(entry, resolutionOpens(data, context.record.site), context);
    add(data.paper, 'named-by-resolution', spanOf(start, context.withdrawnFrom(url.resolution(key))));
  }
  return spans;
}
