import type { Outbox } from '../../../mail/ports.ts';
import { recorded } from '../audit/recorded.ts';
import type { Parts } from '../ports.ts';
import { mailId, type MailPlace } from './keys.ts';
import type { Order } from './order.ts';
import { type Orders, ordersIn } from './orders.ts';

/**
 * Puts an order and queues its mails. What cannot be recorded is not ordered; of two clerks at once one is first, and the
 * other's order is none.
 * @returns whether it was put
 * @throws StoreError; an order that stands already is completed by the next round
 */
export async function placeOrder({ audit, means }: Parts, order: Order, outbox: Outbox): Promise<boolean> {
  const orders = ordersIn(means.slots);
  const put = await recorded(
    audit,
    [{ event: 'invitation-ordered', account: order.by, subject: order.meeting }],
    () => orders.put(order),
    Boolean,
  );
  if (put) await queueMails(order, orders, outbox);
  return put;
}

/** Queues the mails of an order; those that stand there already stay as they are. @throws StoreError */
async function queueMails(order: Order, orders: Orders, outbox: Outbox): Promise<void> {
  for (const addressee of order.addressees)
    if (addressee.way === 'mail') {
      const { account } = addressee;
      const place: MailPlace = { meeting: order.meeting, number: order.number, account };
      await outbox.queue(await mailId(order, account), JSON.stringify(place));
    }
  await orders.queued(order);
}

/** Completes orders after which a process ended before all their mails were queued. @throws StoreError */
export async function completeOrders({ means }: Pick<Parts, 'means'>, outbox: Outbox): Promise<void> {
  const orders = ordersIn(means.slots);
  for (const order of await orders.unqueued()) await queueMails(order, orders, outbox);
}
