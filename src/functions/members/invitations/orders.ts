import { type SlotStore, StoreError } from '../../../store/ports.ts';
import { ORDERS, orderKey, orderPlace, queuedKey } from './keys.ts';
import type { Order } from './order.ts';

/** Orders in the function's store. */
export interface Orders {
  /** Those of a meeting by number. @throws StoreError */
  of(meeting: string): Promise<readonly Order[]>;
  /** How many each meeting has, by its key. @throws StoreError */
  counts(): Promise<ReadonlyMap<string, number>>;
  /** Those whose mails may not all stand in the outbox yet. @throws StoreError */
  unqueued(): Promise<readonly Order[]>;
  /** @returns false where somebody else was first with that number @throws StoreError */
  put(order: Order): Promise<boolean>;
  /** Notes that all mails stand in the outbox. @throws StoreError */
  queued(order: Order): Promise<void>;
}

/** Opens the orders. */
export function ordersIn(slots: Pick<SlotStore, 'get' | 'list' | 'put'>): Orders {
  const read = async (meeting: string, number: number): Promise<Order> =>
    parsed(await slots.get(orderKey(meeting, number)));
  const places = async (prefix: string) =>
    (await slots.list(prefix)).map(orderPlace).filter((place) => place !== undefined);
  return {
    of: async (meeting) => {
      const found = await places(`${ORDERS}${meeting}/`);
      return Promise.all(
        found.filter(({ what }) => what === 'json').map(({ number }) => read(meeting, number)),
      );
    },
    counts: async () => {
      const counts = new Map<string, number>();
      for (const { meeting, what } of await places(ORDERS))
        if (what === 'json') counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
      return counts;
    },
    unqueued: async () => {
      const all = await places(ORDERS);
      const done = new Set(all.filter(({ what }) => what === 'queued').map(nameOf));
      const open = all.filter((place) => place.what === 'json' && !done.has(nameOf(place)));
      return Promise.all(open.map(({ meeting, number }) => read(meeting, number)));
    },
    put: (order) => slots.put(orderKey(order.meeting, order.number), JSON.stringify(order)),
    queued: async ({ meeting, number }) => {
      await slots.put(queuedKey(meeting, number), '');
    },
  };
}

const nameOf = ({ meeting, number }: { meeting: string; number: number }): string => `${meeting} ${number}`;

function parsed(text: string | undefined): Order {
  try {
    return JSON.parse(text ?? '') as Order;
  } catch (cause) {
    throw new StoreError('content', 'An order of an invitation is no JSON.', { cause });
  }
}
