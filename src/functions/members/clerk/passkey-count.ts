import type { SlotStore } from '../../../store/ports.ts';

const KEY = /^passkeys\/([^/]+)\/([^/.]+)\.(json|removed)$/;

/** How many passkeys each account has that nobody removed. @throws StoreError */
export async function passkeyCount(slots: SlotStore, account?: string): Promise<Map<string, number>> {
  const keys = await slots.list(account === undefined ? 'passkeys/' : `passkeys/${account}/`);
  const all = new Set(keys);
  const count = new Map<string, number>();
  for (const key of keys) {
    const [, id = '', credential, ending] = KEY.exec(key) ?? [];
    if (ending === 'json' && !all.has(`passkeys/${id}/${credential}.removed`))
      count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}
