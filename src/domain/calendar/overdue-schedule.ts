import type { Entry } from '../council-record.ts';
import { overdueOpens } from '../gate/opening.ts';
import type { Resolution } from '../schema/index.ts';
import { url } from '../url.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { laterOf, type Span, spanOf, type Start, unionOf } from './span.ts';
import type { Thing } from './thing.ts';

/** That a resolution is overdue: from the day after its due date on, while `shown` shows what became of it. */
export function* overdueThings(
  { key, data, path: file }: Entry<Resolution>,
  title: string,
  shown: readonly Span[],
  { record }: ScheduleContext,
): Generator<Thing> {
  const start: Start = {
    from: overdueOpens(data, record.site),
    cause: { rule: 'due-passed', field: 'implementation.due', file },
  };
  if (!Number.isFinite(start.from)) return;
  const spans = unionOf(shown.map((span) => spanOf(laterOf(span, start), span.to)));
  if (spans.length > 0) yield { kind: 'overdue', address: url.resolution(key), title, file, spans };
}
