import { type DeliveryWorker, startDelivery } from '../../../mail/delivery-worker.ts';
import type { DeliveryRound } from '../../../mail/ports.ts';
import { readBounces } from '../invitations/bounces.ts';
import { deliverInvitations } from '../invitations/outbox.ts';
import { sendNotices } from '../notices/send-notices.ts';
import type { Parts } from '../ports.ts';
import { noticeOutbox } from './notice-outbox.ts';

/** Milliseconds between two rounds. */
const EVERY = 60_000;

/** One round of all mails that wait: first what clerks ordered, then what is new. @throws StoreError */
export async function deliverAll(parts: Parts, signal?: AbortSignal): Promise<DeliveryRound> {
  const rounds = await Promise.allSettled([
    deliverInvitations(parts, signal),
    deliverBallots(parts, signal),
    deliverNotices(parts, signal),
  ]);
  const failed = rounds.find((round) => round.status === 'rejected');
  if (failed) throw failed.reason;
  return rounds
    .flatMap((round) => (round.status === 'fulfilled' ? [round.value] : []))
    .reduce((sum, round) => ({
      accepted: sum.accepted + round.accepted,
      refused: sum.refused + round.refused,
      deferred: sum.deferred + round.deferred,
      doubtful: sum.doubtful + round.doubtful,
      dropped: sum.dropped + round.dropped,
      waiting: sum.waiting + round.waiting,
    }));
}

/** Loaded with the first round: the start of the program does not wait for it. */
const deliverBallots = async (parts: Parts, signal?: AbortSignal): Promise<DeliveryRound> => {
  const { deliverBallotMails } = await import('../circulation/mails/deliver.ts');
  return deliverBallotMails(parts, signal);
};

const deliverNotices = (parts: Parts, signal?: AbortSignal): Promise<DeliveryRound> =>
  sendNotices({ ...parts, outbox: noticeOutbox(parts) }, signal && { signal });

/** Sends what waits, again and again, beside the pages of the function. */
export const startDeliveries = (parts: Parts): DeliveryWorker =>
  startDelivery(
    async (signal) => {
      // a Maildir that cannot be read holds no mail up
      await readBounces(parts).catch(() => parts.means.log('mail bounces unread'));
      return deliverAll(parts, signal);
    },
    { everyMs: EVERY, log: parts.means.log },
  );
