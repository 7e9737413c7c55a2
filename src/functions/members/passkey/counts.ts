import type { SlotStore } from '../../../store/ports.ts';

/**
 * Takes what an authenticator counted (WebAuthn, 7.2, step 22). Each count is a record of its own, so two instances need no
 * lock: whoever wrote and then sees nothing above, was the highest at that moment.
 * @param counter 32 bits; 0 where the authenticator counts nothing
 * @returns false where it is not above every earlier one: somebody holds a copy of this authenticator
 * @throws StoreError
 */
export async function takeCount(
  slots: SlotStore,
  account: string,
  passkey: string,
  counter: number,
): Promise<boolean> {
  const prefix = `passkey-counts/${account}/${passkey}/`;
  if (counter === 0) return (await slots.list(prefix, { limit: 1 })).length === 0;
  const key = `${prefix}${String(counter).padStart(10, '0')}`;
  if (!(await slots.put(key, ''))) return false;
  return (await slots.list(prefix, { after: key, limit: 1 })).length === 0;
}
