import type { SlotStore } from '../store/ports.ts';
import { deliverRound } from './deliver.ts';
import { fourDigits, mailKeys } from './mail-keys.ts';
import { readRecords } from './mail-records.ts';
import { tries } from './one-try.ts';
import { openDays } from './open-days.ts';
import { OUTBOX_POLICY, type OutboxPolicy } from './policy.ts';
import type { Delivery, Outbox, SendOnce } from './ports.ts';
import { deliveryOf } from './standing.ts';

interface Needs {
  readonly slots: SlotStore;
  /** Milliseconds since 1970, of the machine's clock. */
  readonly now: () => number;
  readonly sendOnce: SendOnce;
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
}

const LARGEST_BODY = 65_536;

/**
 * Mails that are to leave, below `outbox/<name>/`. Several processes may open the same one.
 * @param name of `[a-z0-9_-]`
 */
export function openOutbox(
  { slots, now, sendOnce, random }: Needs,
  name: string,
  policy: OutboxPolicy = OUTBOX_POLICY,
): Outbox {
  const keys = mailKeys(name);
  const days = openDays(slots, keys, now);
  const instance = Buffer.from(random(8)).toString('hex');
  const made = tries({ slots, now, sendOnce, instance, keys, days, policy });
  const at = () => new Date(now()).toISOString();

  async function standing(id: string) {
    const folder = keys.mail(id);
    const records = await readRecords(slots, folder);
    if (!records) return undefined;
    const last = fourDigits(records.tries);
    return { folder, records, last, delivery: deliveryOf(records, policy, now()) };
  }

  return {
    queue: async (id, body) => {
      if (Buffer.byteLength(body) > LARGEST_BODY) throw new RangeError('A mail in the outbox is too large.');
      const key = `${keys.mail(id)}queued`;
      if ((await slots.get(key)) !== undefined) return false;
      await days.mark(id, 0);
      return slots.put(key, JSON.stringify({ at: at(), body }));
    },
    delivery: async (id) => (await standing(id))?.delivery,
    ids: async (prefix) => {
      const found: string[] = [];
      for (const { folder, start } of keys.below(prefix))
        for await (const key of keysFrom(slots, folder, start)) {
          const id = keys.idOf(key);
          if (id !== undefined) found.push(id);
        }
      return found.sort((a, b) => (a < b ? -1 : 1));
    },
    decide: async (id, decision, by) => {
      const stands = await standing(id);
      if (!stands || !isOpenToDecision(stands.delivery)) return false;
      const { folder, records, last, delivery } = stands;
      if (decision === 'again') await days.mark(id, records.tries);
      const key = `${folder}decision-${last}${delivery.state === 'bounced' ? '-bounced' : ''}`;
      return slots.put(key, JSON.stringify({ at: at(), by, decision }));
    },
    bounced: async (id, reason) => {
      const stands = await standing(id);
      if (!stands || !mayBounce(stands.delivery)) return false;
      return slots.put(`${stands.folder}bounced-${stands.last}`, JSON.stringify({ at: at(), reason }));
    },
    deliver: (compose, { signal } = {}) =>
      deliverRound({ slots, now, keys, days, tries: made, policy }, compose, signal),
  };
}

const isOpenToDecision = ({ state }: Delivery): boolean =>
  state === 'doubtful' || state === 'refused' || state === 'given-up' || state === 'bounced';

/** A mail that comes back had been taken over, also where no reply told so. */
const mayBounce = ({ state }: Delivery): boolean =>
  state === 'accepted' || state === 'doubtful' || state === 'sending' || state === 'settled';

const PAGE = 1000;

/** Keys of a folder, page by page; from `start` on only those that begin with it. */
async function* keysFrom(slots: SlotStore, folder: string, start = ''): AsyncIterable<string> {
  let after = start;
  for (;;) {
    const page = await slots.list(folder, { limit: PAGE, ...(after !== '' && { after }) });
    for (const key of page) {
      if (!key.startsWith(start)) return;
      yield key;
    }
    after = page.at(-1) ?? '';
    if (page.length < PAGE) return;
  }
}
