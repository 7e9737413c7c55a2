import { fewAtOnce } from '../clerk/few-at-once.ts';
import type { Parts } from '../ports.ts';
import { openedKey } from './keys.ts';
import type { Order } from './order.ts';
import { ordersIn } from './orders.ts';

type Needs = Pick<Parts, 'means' | 'settings'>;

/** When an account opened the meeting first after an order (ISO 8601, UTC, machine's clock); undefined where it did not. */
const openedAt = ({ means }: Pick<Parts, 'means'>, account: string, { meeting, number }: Order) =>
  means.slots.get(openedKey(account, meeting, number));

/**
 * Notes that an account opens the meeting, once for each order that went to it.
 * @returns when it opened the newest of them first; undefined where none went to it
 * @throws StoreError
 */
export async function noteOpened(
  parts: Pick<Parts, 'means'>,
  account: string,
  person: string | undefined,
  meeting: string,
): Promise<string | undefined> {
  const { slots, now } = parts.means;
  const orders = (await ordersIn(slots).of(meeting)).filter(({ addressees }) =>
    addressees.some((one) => one.person === person),
  );
  const last = orders.at(-1);
  if (!last) return undefined;
  const known = await openedAt(parts, account, last);
  if (known !== undefined) return known;
  const at = new Date(now()).toISOString();
  for (const { number } of orders) await slots.put(openedKey(account, meeting, number), at);
  return (await openedAt(parts, account, last)) ?? at;
}

/**
 * Who opened the meeting after an order and when, by account; undefined where no rule of procedure lets the office know.
 * @throws StoreError
 */
export async function openedSince(
  parts: Needs,
  order: Order,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (parts.settings.invitation.openedRule === undefined) return undefined;
  const ids = order.addressees.map((one) => (one.way === 'mail' ? one.account : one.person));
  const found = await fewAtOnce(ids, async (id) => [id, await openedAt(parts, id, order)] as const);
  return new Map(found.flatMap(([id, at]) => (at === undefined ? [] : [[id, at] as const])));
}
