import { randomHex } from '../../../server/keyed.ts';
import type { AddressSeal } from '../address-seal.ts';
import type { Marks } from '../marks.ts';
import type { Frequency, Means, Subscription } from '../ports.ts';
import { allKeys, inPages } from './all-keys.ts';
import { readJson } from './read-json.ts';
import { changedPace } from './spans.ts';

/** What somebody wants to hear of, and how often. */
export interface Choice {
  readonly interests: readonly string[];
  readonly frequency: Frequency;
}

/** The subscriptions of the store. All methods throw StoreError. */
export interface Subscriptions {
  get(id: string): Promise<Subscription | undefined>;
  /** By the mail address; undefined where it has none. */
  ofAddress(address: string): Promise<Subscription | undefined>;
  /** All of them in the order of their ids, read one after the other. */
  all(): AsyncGenerator<Subscription>;
  /** Begins a subscription, or changes the one of this address. @param begun newest entry of the log that is told or being told */
  save(address: string, choice: Choice, begun: number): Promise<Subscription>;
  /** @returns undefined where it ended meanwhile */
  change(id: string, choice: Choice, begun: number): Promise<Subscription | undefined>;
  /** Takes away all that the store holds of it; false where there was nothing. May be stopped at any moment and run again. */
  erase(id: string): Promise<boolean>;
  /** Seals and marks it anew where that was done with keys that are about to go. @returns whether it was needed */
  renew(subscription: Subscription): Promise<boolean>;
}

const versionKey = (id: string, version: number) =>
  `subscriptions/${id}/${String(version).padStart(6, '0')}.json`;
const lookupKey = (mark: string) => `addresses/${mark}.json`;

/** Says that a subscription ended, by its random id alone; until it is swept it holds back whoever still changes it. */
const endedKey = (id: string) => `ended/${id}`;
/** Records that are read at once. */
const AT_ONCE = 50;

export function subscriptionsIn(
  { slots, sweeper, now }: Pick<Means, 'slots' | 'sweeper' | 'now'>,
  seal: AddressSeal,
  marks: Marks,
): Subscriptions {
  const versionsOf = (id: string) => slots.list(`subscriptions/${id}/`);
  const isEnded = async (id: string) => (await slots.get(endedKey(id))) !== undefined;
  const get = async (id: string): Promise<Subscription | undefined> => {
    const newest = (await versionsOf(id)).at(-1);
    if (newest === undefined || (await isEnded(id))) return undefined;
    return readJson<Subscription>(slots, newest);
  };

  /** The id that an address has or gets: whoever writes the mark first decides, whatever becomes of the others. */
  async function idFor(address: string): Promise<string> {
    const found = await idOf(address);
    if (found !== undefined) {
      if (!(await isEnded(found))) return found;
      // whoever ended it was stopped in the middle
      await erase(found);
    }
    const [mark] = await marks.ofAddress(address);
    const id = randomHex(12);
    if (await slots.put(lookupKey(mark), JSON.stringify({ id, made: now() }))) return id;
    return (await idOf(address)) ?? id;
  }

  async function idOf(address: string): Promise<string | undefined> {
    for (const mark of await marks.ofAddress(address)) {
      const found = await readJson<{ id?: unknown }>(slots, lookupKey(mark));
      if (typeof found?.id === 'string') return found.id;
    }
    return undefined;
  }

  /** Writes what `next` makes of the newest version, until nobody else was quicker; older versions go. */
  async function write(
    id: string,
    next: (last: Subscription | undefined) => Promise<Omit<Subscription, 'version'> | undefined>,
  ): Promise<Subscription | undefined> {
    for (;;) {
      const last = await get(id);
      const made = await next(last);
      if (!made) return undefined;
      const written: Subscription = { ...made, version: (last?.version ?? 0) + 1 };
      if (!(await slots.put(versionKey(id, written.version), JSON.stringify(written)))) continue;
      // whoever ends it at this moment wins
      const ended = await isEnded(id);
      for (const key of await versionsOf(id))
        if (ended || key < versionKey(id, written.version)) await sweeper.remove(key);
      return ended ? undefined : written;
    }
  }

  async function erase(id: string): Promise<boolean> {
    const newest = (await versionsOf(id)).at(-1);
    const found = newest === undefined ? undefined : await readJson<Subscription>(slots, newest);
    await slots.put(endedKey(id), String(now()));
    const address = found && (await seal.open(found.sealed, id));
    for (const mark of address === undefined ? [] : await marks.ofAddress(address)) {
      const lookup = await readJson<{ id?: unknown }>(slots, lookupKey(mark));
      if (lookup?.id === id) await sweeper.remove(lookupKey(mark));
    }
    for (const key of [...(await slots.list(`bounces/${id}/`)), ...(await versionsOf(id))])
      await sweeper.remove(key);
    return found !== undefined;
  }

  return {
    get,
    async ofAddress(address) {
      const id = await idOf(address);
      return id === undefined ? undefined : get(id);
    },
    async *all() {
      const ended = new Set((await slots.list('ended/')).map((key) => key.slice('ended/'.length)));
      for await (const keys of inPages(newestVersions(slots), AT_ONCE)) {
        const found = await Promise.all(keys.map((key) => readJson<Subscription>(slots, key)));
        yield* found.filter((each) => each !== undefined && !ended.has(each.id)) as Subscription[];
      }
    },
    async save(address, { interests, frequency }, begun) {
      const id = await idFor(address);
      const written = await write(id, async (last) => ({
        id,
        epoch: last?.epoch ?? randomHex(16),
        sealed: await seal.close(address, id),
        interests,
        spans: changedPace(last?.spans ?? [], frequency, begun),
        confirmedAt: new Date(now()).toISOString(),
      }));
      return written as Subscription;
    },
    change: (id, { interests, frequency }, begun) =>
      write(id, (last) =>
        Promise.resolve(last && { ...last, interests, spans: changedPace(last.spans, frequency, begun) }),
      ),
    erase,
    async renew({ id }) {
      const found = await get(id);
      const address = found && (await seal.open(found.sealed, id));
      if (!found || address === undefined) return false;
      const [first, ...others] = await marks.ofAddress(address);
      const isNew = await slots.put(lookupKey(first), JSON.stringify({ id, made: now() }));
      for (const mark of others) await sweeper.remove(lookupKey(mark));
      if (!(await seal.isOld(found.sealed))) return isNew;
      const sealed = await seal.close(address, id);
      await write(id, (last) => Promise.resolve(last && { ...last, sealed }));
      return true;
    },
  };
}

/** Key of the newest version of each subscription. */
async function* newestVersions(slots: Means['slots']): AsyncGenerator<string> {
  let last: string | undefined;
  for await (const key of allKeys(slots, 'subscriptions/')) {
    if (last !== undefined && last.split('/')[1] !== key.split('/')[1]) yield last;
    last = key;
  }
  if (last !== undefined) yield last;
}
