import type { Account, Parts } from '../ports.ts';
import { isCurrent } from './passkey-count.ts';

/**
 * Marks as removed what a reset made invalid; each is a record of its own. Only tidies up: what `passkeysSince` excludes counts
 * no more, marked or not; and what was enrolled since the reset stays.
 * @param account as the reset saved it @throws StoreError
 */
export async function removePasskeys(
  { means, audit }: Pick<Parts, 'means' | 'audit'>,
  account: Account,
  by: string,
): Promise<void> {
  const { slots } = means;
  const keys = await slots.list(`passkeys/${account.id}/`);
  const removed = new Set(keys.filter((key) => key.endsWith('.removed')));
  const at = new Date(means.now()).toISOString();
  for (const key of keys.filter((one) => one.endsWith('.json'))) {
    const mark = key.replace(/json$/, 'removed');
    if (removed.has(mark) || (await isCurrent(slots, account, key))) continue;
    const subject = mark.slice(mark.lastIndexOf('/') + 1, -'.removed'.length);
    await audit.record({ event: 'passkey-removed', account: account.id, by, subject });
    await slots.put(mark, JSON.stringify({ at, by }));
  }
}
