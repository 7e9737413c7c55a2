import type { Frequency, Span, Subscription } from '../ports.ts';

/** Spans that a record keeps at most; older ones are of entries that were told long ago. */
const MOST = 8;

/** Whether the entry is told at that pace. */
export const isTold = (
  { spans }: Pick<Subscription, 'spans'>,
  frequency: Frequency,
  entry: number,
): boolean =>
  spans.some(
    (span) =>
      span.frequency === frequency && entry > span.after && (span.until === undefined || entry <= span.until),
  );

/** The pace at which entries to come are told. */
export const paceOf = ({ spans }: Pick<Subscription, 'spans'>): Frequency =>
  spans.at(-1)?.frequency ?? 'taeglich';

/** Spans from which on entries behind `begun` are told at another pace; the same ones where it is the same. */
export function changedPace(spans: readonly Span[], frequency: Frequency, begun: number): readonly Span[] {
  const last = spans.at(-1);
  if (last?.frequency === frequency) return spans;
  const before = last ? [...spans.slice(0, -1), { ...last, until: Math.max(begun, last.after) }] : [];
  return [...before, { frequency, after: begun }].slice(-MOST);
}
