import type { SlotStore } from '../store/ports.ts';
import type { MailKeys } from './mail-keys.ts';
import { readRecords } from './mail-records.ts';
import type { Tries } from './one-try.ts';
import type { OpenDays, OpenMark } from './open-days.ts';
import type { OutboxPolicy } from './policy.ts';
import type { DeliveryRound, OutgoingMail } from './ports.ts';
import { deliveryOf, dueAt, isEnded } from './standing.ts';

interface Needs {
  readonly slots: SlotStore;
  readonly now: () => number;
  readonly keys: MailKeys;
  readonly days: OpenDays;
  readonly tries: Tries;
  readonly policy: OutboxPolicy;
}
type Compose = (id: string, body: string) => Promise<OutgoingMail | 'later' | undefined>;
type Outcome = keyof DeliveryRound;

/** Goes once through all mails that are open, a few at a time. @throws StoreError, when what had begun has ended */
export async function deliverRound(
  needs: Needs,
  compose: Compose,
  signal: AbortSignal | undefined,
): Promise<DeliveryRound> {
  const { days, tries, policy } = needs;
  const round = { accepted: 0, refused: 0, deferred: 0, doubtful: 0, dropped: 0, waiting: 0 };
  await tries.catchUp();
  const marks = days.marks()[Symbol.asyncIterator]();
  const failing = new AbortController();
  const ending = signal ? AbortSignal.any([signal, failing.signal]) : failing.signal;
  // asked by several at once, an async generator answers one after the other
  const work = async () => {
    for (;;) {
      const next = ending.aborted ? undefined : await marks.next();
      if (!next || next.done) return;
      const outcome = await one(needs, compose, next.value);
      if (outcome) round[outcome] += 1;
      if (outcome === 'deferred') round.waiting += 1;
    }
  };
  const guarded = () =>
    work().catch((error: unknown) => {
      failing.abort();
      throw error;
    });
  const ended = await Promise.allSettled(Array.from({ length: policy.atOnce }, guarded));
  const failed = ended.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  if (!signal?.aborted) await days.close();
  return round;
}

/** What became of one mail in this round; undefined where nothing is left to do. */
async function one(
  { slots, now, keys, days, tries, policy }: Needs,
  compose: Compose,
  mark: OpenMark,
): Promise<Outcome | undefined> {
  const { id } = mark;
  const records = await readRecords(slots, keys.mail(id));
  // its record is put right behind its mark; where that was never put, the mail was never queued
  if (!records) return undefined;
  const delivery = deliveryOf(records, policy, now());
  if (isEnded(delivery)) {
    days.done(mark);
    return undefined;
  }
  const due = dueAt(delivery);
  if (due === undefined || due > now()) {
    if (due !== undefined) days.later(mark, due);
    return 'waiting';
  }
  const number = records.tries + 1;
  const mail = await compose(id, records.queued.body);
  if (mail === 'later') return 'waiting';
  const outcome = mail
    ? (await tries.send(id, number, mail))?.outcome
    : (await tries.drop(id, number)) && 'dropped';
  if (outcome && outcome !== 'deferred') days.done(mark);
  return outcome || 'waiting';
}
