import type { SlotStore } from '../../../store/ports.ts';
import { accountKey } from '../account-keys.ts';
import type { Account } from '../ports.ts';

/**
 * The version of the account from which a form was made. Of one that was erased the number is left, so that the form counts as
 * outdated; where it is none that ever was, the current one. @throws StoreError
 */
export async function accountVersion(slots: SlotStore, current: Account, version: number): Promise<Account> {
  if (!Number.isInteger(version) || version < 1 || version >= current.version) return current;
  const body = await slots.get(accountKey(current.id, version));
  try {
    return body === undefined ? { ...current, version } : (JSON.parse(body) as Account);
  } catch {
    return current;
  }
}
