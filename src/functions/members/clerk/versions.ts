import type { SlotStore } from '../../../store/ports.ts';
import type { Account } from '../ports.ts';

/**
 * The version of the account from which a form was made; versions are kept for ever. Where it is none that ever was, the
 * current one. @throws StoreError
 */
export async function accountVersion(slots: SlotStore, current: Account, version: number): Promise<Account> {
  if (!Number.isInteger(version) || version < 1 || version >= current.version) return current;
  const key = `accounts/${current.id}/${String(version).padStart(6, '0')}.json`;
  const body = await slots.get(key);
  try {
    return body === undefined ? current : (JSON.parse(body) as Account);
  } catch {
    return current;
  }
}
