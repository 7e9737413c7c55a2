import type { MailRecords } from './mail-records.ts';
import type { OutboxPolicy } from './policy.ts';
import type { Delivery } from './ports.ts';

/**
 * Where a mail stands by its records. Only what certainly failed is tried again by itself; a try without a result may have
 * reached the server, since its process may have ended at any point.
 * @param now milliseconds since 1970
 */
export function deliveryOf(records: MailRecords, policy: OutboxPolicy, now: number): Delivery {
  const { queued, tries, last, bounced, decided } = records;
  if (!last) return { state: 'queued', since: queued.at };
  if (last.dropped) return { state: 'dropped', at: last.at };
  const own = bounced ? ({ state: 'bounced', ...bounced } as const) : ofTry(records, policy, now);
  // a server that answered late after all: a mail that arrived is not sent again
  if (!decided || own.state === 'accepted') return own;
  return decided.decision === 'again'
    ? { state: 'queued', since: decided.at }
    : { state: 'settled', at: decided.at, by: decided.by };

  function ofTry({ end }: MailRecords, { lostAfter }: OutboxPolicy, instant: number): Delivery {
    const since = last?.at ?? queued.at;
    if (!end)
      return instant - Date.parse(since) < lostAfter
        ? { state: 'sending', since, tries }
        : { state: 'doubtful', at: since, tries, reason: 'lost' };
    const { at } = end;
    if (end.outcome === 'accepted') return { state: 'accepted', at, tries, answer: end.answer };
    if (end.outcome !== 'deferred') return { state: end.outcome, at, tries, reason: end.reason };
    return waiting(records, policy, end);
  }
}

/** The next try, or none where a mail was tried for long enough. */
function waiting(
  { tries, firstOfSeries, seriesSince, queued }: MailRecords,
  { waits, giveUpAfter }: OutboxPolicy,
  { at, reason }: { readonly at: string; readonly reason: string },
): Delivery {
  const since = seriesSince ?? queued.at;
  if (Date.parse(at) - Date.parse(since) >= giveUpAfter) return { state: 'given-up', at, tries, reason };
  const wait = waits[Math.min(tries - firstOfSeries, waits.length - 1)] ?? 0;
  const next = new Date(Date.parse(at) + wait).toISOString();
  return { state: 'deferred', since, tries, next, reason };
}

/** When the next try may begin, in milliseconds since 1970; undefined where none is made by itself. */
export function dueAt(delivery: Delivery): number | undefined {
  if (delivery.state === 'queued') return 0;
  return delivery.state === 'deferred' ? Date.parse(delivery.next) : undefined;
}

/** Whether nothing more happens by itself. */
export const isEnded = ({ state }: Delivery): boolean =>
  state !== 'queued' && state !== 'deferred' && state !== 'sending';
