import type { Office } from './office.ts';

/**
 * Ends a subscription and takes away all that the store holds of its address, also wishes that wait for a confirmation.
 * @returns false where there was nothing
 * @throws StoreError
 */
export async function endSubscription(
  { subscriptions, pending, seal }: Office,
  id: string,
): Promise<boolean> {
  const found = await subscriptions.get(id);
  const address = found && (await seal.open(found.sealed, id));
  if (address !== undefined) await pending.removeOf(address);
  return subscriptions.erase(id);
}
