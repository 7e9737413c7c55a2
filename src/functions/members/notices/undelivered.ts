import type { Outbox } from '../../../mail/ports.ts';
import type { SlotStore } from '../../../store/ports.ts';
import { mailId } from './mail-id.ts';
import { newestRun, readRun } from './runs.ts';

/** Runs that are looked through, newest first. */
const RECENT = 20;

/** A notice that did not arrive. */
export interface Undelivered {
  /** ISO 8601, UTC, machine's clock. */
  readonly at: string;
  /** Code of the mail server, such as `550 5.1.1`. */
  readonly reason: string;
}

/**
 * What became of the newest notice to an account, where it did not arrive; undefined where it did, waits or may have arrived,
 * and where none was sent since `since` (ISO 8601, UTC), such as the last change of the address.
 * @throws StoreError
 */
export async function undeliveredNotice(
  slots: Pick<SlotStore, 'get' | 'list'>,
  outbox: Pick<Outbox, 'delivery'>,
  account: string,
  since: string,
): Promise<Undelivered | undefined> {
  const newest = await newestRun(slots);
  if (!newest) return undefined;
  for (let number = newest.number; number > Math.max(0, newest.number - RECENT); number -= 1) {
    const run = await readRun(slots, number);
    const delivery = run && (await outbox.delivery(await mailId(run, account)));
    if (!delivery || delivery.state === 'dropped') continue;
    const isLost =
      delivery.state === 'bounced' || delivery.state === 'refused' || delivery.state === 'given-up';
    return isLost && delivery.at > since ? { at: delivery.at, reason: delivery.reason } : undefined;
  }
  return undefined;
}
