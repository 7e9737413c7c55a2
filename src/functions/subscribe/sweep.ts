import type { SlotStore } from '../../store/ports.ts';
import type { Office } from './office.ts';
import { allKeys } from './records/all-keys.ts';
import { WAITS } from './records/pending.ts';
import { readJson } from './records/read-json.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Entries, days and mails that stay: what was told is needed no longer than mails are tried. */
const TOLD_DAYS = 60;
const TOLD_ENTRIES = 200;
const ENDED_DAYS = 30;

/** How many records were taken away, and how many addresses were sealed anew. */
export interface Swept {
  readonly removed: number;
  readonly renewed: number;
}

/** When the time of a record is over, milliseconds since 1970; undefined where it stays. */
type Until = (key: string, slots: SlotStore) => Promise<number | undefined>;

const UNTIL: Readonly<Record<string, Until>> = {
  'pending/': async (key, slots) => {
    const made = (await readJson<{ made?: unknown }>(slots, key))?.made;
    return typeof made === 'number' ? made + WAITS : undefined;
  },
  'wishes/': async (key, slots) => Number(await slots.get(key)) + WAITS,
  'throttle/': (key) => later(key, HOUR),
  'throttle-day/': (key) => later(key, DAY),
  'days/': (key) => {
    const day = /^days\/(\d{4}-\d{2}-\d{2})\./.exec(key)?.[1];
    return Promise.resolve(day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) + TOLD_DAYS * DAY);
  },
  'probe/': (key) => {
    const at = /^probe\/(\d{13})-/.exec(key)?.[1];
    return Promise.resolve(at === undefined ? undefined : Number(at) + DAY);
  },
  'bounces/': async (key, slots) => Number(await slots.get(key)) + TOLD_DAYS * DAY,
};

/** Turns count in their window and the next. */
function later(key: string, window: number): Promise<number | undefined> {
  const number = /^[a-z-]+\/(\d{1,9})\//.exec(key)?.[1];
  return Promise.resolve(number === undefined ? undefined : (Number(number) + 2) * window);
}

/**
 * Takes away what is over: wishes that nobody confirmed, turns, what was told long ago, what is left of subscriptions that ended.
 * Seals anew what was sealed with a key that is about to go. May be stopped at any moment and run again.
 * @throws StoreError
 */
export async function sweep(office: Office): Promise<Swept> {
  const { means, subscriptions } = office;
  const { slots, sweeper, now } = means;
  let removed = 0;
  const remove = async (key: string) => {
    await sweeper.remove(key);
    removed += 1;
  };
  for (const [prefix, until] of Object.entries(UNTIL))
    for await (const key of allKeys(slots, prefix)) {
      const end = await until(key, slots);
      if (end !== undefined && end < now()) await remove(key);
    }
  for await (const key of allKeys(slots, 'ended/')) {
    await subscriptions.erase(key.slice('ended/'.length));
    if (Number(await slots.get(key)) + ENDED_DAYS * DAY < now()) await remove(key);
  }
  for await (const key of allKeys(slots, 'addresses/')) {
    const found = await readJson<{ id?: unknown; made?: unknown }>(slots, key);
    if (typeof found?.id !== 'string' || typeof found.made !== 'number') continue;
    if (found.made + HOUR < now() && !(await subscriptions.get(found.id))) await remove(key);
  }
  await sweepEntries(slots, remove);
  await sweepMails(slots, now() - TOLD_DAYS * DAY, remove);
  let renewed = 0;
  for await (const subscription of subscriptions.all())
    if (await subscriptions.renew(subscription)) renewed += 1;
  return { removed, renewed };
}

/** The newest ones say where to go on. */
async function sweepEntries(slots: SlotStore, remove: (key: string) => Promise<void>): Promise<void> {
  const keys = await slots.list('entries/');
  for (const key of keys.slice(0, -2 * TOLD_ENTRIES)) await remove(key);
}

/** Mails that were laid into the outbox before that instant, with all that became of them. */
async function sweepMails(
  slots: SlotStore,
  before: number,
  remove: (key: string) => Promise<void>,
): Promise<void> {
  for await (const key of allKeys(slots, 'outbox/')) {
    if (!key.endsWith('/queued')) continue;
    const at = (await readJson<{ at?: unknown }>(slots, key))?.at;
    if (typeof at !== 'string' || !(Date.parse(at) < before)) continue;
    const folder = key.slice(0, -'queued'.length);
    for (const record of (await slots.list(folder)).filter((each) => each !== key)) await remove(record);
    await remove(key);
  }
}
