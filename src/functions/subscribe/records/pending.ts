import { randomHex } from '../../../server/keyed.ts';
import type { AddressSeal } from '../address-seal.ts';
import type { Marks } from '../marks.ts';
import type { Means, Pending } from '../ports.ts';
import { readJson } from './read-json.ts';
import type { Choice } from './subscriptions.ts';

/** Milliseconds that a wish waits for its confirmation. */
export const WAITS = 48 * 3_600_000;

/** Wishes that nobody confirmed yet. All methods throw StoreError. */
export interface PendingWishes {
  /** @returns the id of the wish */
  add(address: string, choice: Choice): Promise<string>;
  /** Undefined where it is unknown, confirmed, or its time is over. */
  get(id: string): Promise<Pending | undefined>;
  remove(id: string): Promise<void>;
  /** Forgets all wishes of an address. @returns whether there was one */
  removeOf(address: string): Promise<boolean>;
}

export const pendingKey = (id: string): string => `pending/${id}.json`;

/** By these the wishes of an address are found again: `wishes/<mark>/<id>`, put before the wish itself. */
const wishesOf = (mark: string): string => `wishes/${mark}/`;

export const pendingIn = (
  { slots, sweeper, now }: Pick<Means, 'slots' | 'sweeper' | 'now'>,
  seal: AddressSeal,
  marks: Marks,
): PendingWishes => ({
  async add(address, { interests, frequency }) {
    const id = randomHex(16);
    const sealed = await seal.close(address, id);
    const [mark] = await marks.ofAddress(address);
    await slots.put(wishesOf(mark) + id, String(now()));
    const wish: Pending = { id, sealed, interests, frequency, made: now() };
    await slots.put(pendingKey(id), JSON.stringify(wish));
    return id;
  },
  async get(id) {
    const wish = await readJson<Pending>(slots, pendingKey(id));
    return wish && wish.made <= now() && wish.made + WAITS > now() ? wish : undefined;
  },
  remove: (id) => sweeper.remove(pendingKey(id)),
  async removeOf(address) {
    let found = false;
    for (const mark of await marks.ofAddress(address))
      for (const key of await slots.list(wishesOf(mark))) {
        const wish = pendingKey(key.slice(wishesOf(mark).length));
        found ||= (await slots.get(wish)) !== undefined;
        await sweeper.remove(wish);
        await sweeper.remove(key);
      }
    return found;
  },
});
