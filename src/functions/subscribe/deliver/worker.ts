import { type DeliveryWorker, startDelivery } from '../../../mail/delivery-worker.ts';
import { faultWords } from '../../../server/fault-words.ts';
import type { Office } from '../office.ts';
import { SiteSilent } from '../ports.ts';
import { deliverWaiting, tell } from './round.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The work that goes on beside the pages. */
export interface Worker {
  /** A mail waits, or word of a new entry came. */
  wake(why?: 'notice'): void;
  stop(): Promise<void>;
}

/**
 * Once a minute: sends what is due, and tells what is to be told. The site is asked for new entries when word came, at the start
 * and, where nobody sends word, every hour.
 */
export function startWorker(office: Office): Worker {
  const { means, settings } = office;
  let noticed = true;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const round = async (signal: AbortSignal) => {
    const isLate = settings.noticeKeys === undefined && means.now() - lookedAt >= HOUR;
    const look = noticed || isLate;
    noticed = false;
    try {
      await tell(office, { look });
      if (look) lookedAt = means.now();
    } catch (error) {
      noticed ||= look;
      // mails that wait are sent all the same
      means.log(error instanceof SiteSilent ? `site silent: ${error.message}` : `fault ${faultWords(error)}`);
    }
    return deliverWaiting(office, signal);
  };
  const delivery: DeliveryWorker = startDelivery(round, { everyMs: MINUTE, log: means.log });
  return {
    wake: (why) => {
      noticed ||= why === 'notice';
      delivery.poke();
    },
    stop: () => delivery.stop(),
  };
}
