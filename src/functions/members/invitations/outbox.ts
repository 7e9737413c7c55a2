import { openOutbox } from '../../../mail/outbox.ts';
import type { DeliveryRound, Outbox } from '../../../mail/ports.ts';
import type { Parts } from '../ports.ts';
import { composeInvitation } from './compose.ts';
import { completeOrders } from './place-order.ts';

/** Name of the outbox in the store. */
export const OUTBOX = 'einladungen';

/** Where mails of invitations wait. Without a mail server they wait there until there is one. */
export const invitationOutbox = ({ means }: Pick<Parts, 'means'>): Outbox =>
  openOutbox(
    {
      slots: means.slots,
      now: means.now,
      sendOnce: means.sendOnce ?? (() => Promise.resolve({ outcome: 'deferred', reason: 'no mail server' })),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    },
    OUTBOX,
  );

/** One round: completes what was ordered, and sends what is due. @throws StoreError */
export async function deliverInvitations(parts: Parts, signal?: AbortSignal): Promise<DeliveryRound> {
  const outbox = invitationOutbox(parts);
  await completeOrders(parts, outbox);
  return outbox.deliver(composeInvitation(parts), signal && { signal });
}
