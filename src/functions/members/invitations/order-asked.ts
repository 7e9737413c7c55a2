import type { Context } from 'hono';
import type { MembersEnv, Parts } from '../ports.ts';
import type { Order } from './order.ts';
import { ordersIn } from './orders.ts';

/** The order that an address names; undefined where there is none. @throws StoreError */
export async function orderAsked(
  { means }: Pick<Parts, 'means'>,
  { req }: Context<MembersEnv>,
): Promise<Order | undefined> {
  const key = req.param('key') ?? '';
  if (!/^[a-z0-9-]{1,120}$/.test(key)) return undefined;
  const number = Number(req.param('number'));
  return (await ordersIn(means.slots).of(key)).find((order) => order.number === number);
}
