import type { SlotStore } from '../../../store/ports.ts';
import { countsFor, type Holder, type Passkey } from '../passkey/passkey.ts';

const KEY = /^passkeys\/([^/]+)\/([^/.]+)\.(json|removed)$/;

/**
 * How many passkeys each account has that count: neither removed nor from before a reset. Keys are enough for accounts that
 * were never reset. @throws StoreError
 */
export async function passkeyCount(
  slots: SlotStore,
  holders: readonly Holder[],
): Promise<Map<string, number>> {
  const keys = await slots.list('passkeys/');
  const all = new Set(keys);
  const byId = new Map(holders.map((holder) => [holder.id, holder]));
  const counted = keys.map(async (key) => {
    const [, id = '', credential, ending] = KEY.exec(key) ?? [];
    const holder = byId.get(id);
    if (!holder || ending !== 'json' || all.has(`passkeys/${id}/${credential}.removed`)) return [];
    return (await isCurrent(slots, holder, key)) ? [id] : [];
  });
  const count = new Map<string, number>();
  for (const id of (await Promise.all(counted)).flat()) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}

/** Whether the passkey of that key was enrolled since the last reset. @throws StoreError */
export async function isCurrent(slots: SlotStore, holder: Holder, key: string): Promise<boolean> {
  if (holder.passkeysSince === undefined) return true;
  const body = await slots.get(key);
  return body !== undefined && countsFor(holder, JSON.parse(body) as Passkey);
}
