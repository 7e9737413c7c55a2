import type { Parts } from '../ports.ts';

/** Removes all passkeys of an account; each removal is a record of its own. @throws StoreError */
export async function removePasskeys(
  { means, audit }: Pick<Parts, 'means' | 'audit'>,
  account: string,
  by: string,
): Promise<void> {
  const keys = await means.slots.list(`passkeys/${account}/`);
  const removed = new Set(keys.filter((key) => key.endsWith('.removed')));
  const marks = keys
    .filter((key) => key.endsWith('.json'))
    .map((key) => key.replace(/json$/, 'removed'))
    .filter((mark) => !removed.has(mark));
  const at = new Date(means.now()).toISOString();
  for (const mark of marks) {
    const subject = mark.slice(mark.lastIndexOf('/') + 1, -'.removed'.length);
    await audit.record({ event: 'passkey-removed', account, by, subject });
    await means.slots.put(mark, JSON.stringify({ at, by }));
  }
}
