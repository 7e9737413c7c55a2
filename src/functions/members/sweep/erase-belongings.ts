import type { SlotStore, SlotSweeper } from '../../../store/ports.ts';

/** What belongs to one account, by the beginning of its keys. */
const FOLDERS = [
  'passkeys',
  'passkey-counts',
  'sessions',
  'looked',
  'contacts',
  'notice-choices',
  'feed-epochs',
  'opened',
] as const;

/**
 * Erases passkeys, sessions, looks, notices in the outbox and contacts of devices of accounts of which an empty version stands in the store, so that none of it counts any
 * more, in whatever order it goes. The audit log keeps to its own retention.
 * @throws StoreError
 */
export async function eraseBelongings(
  { slots, sweeper }: { readonly slots: SlotStore; readonly sweeper: SlotSweeper },
  ids: readonly string[],
): Promise<void> {
  for (const id of ids)
    for (const folder of FOLDERS)
      for (const key of await slots.list(`${folder}/${id}/`)) await sweeper.remove(key);
  if (ids.length === 0) return;
  for (const key of await slots.list('outbox/nachrichten/mails/'))
    if (key.endsWith('/queued') && ids.includes(receiverIn(await slots.get(key)))) {
      const records = await slots.list(key.slice(0, -'queued'.length));
      // it names the account, so that it goes last
      for (const record of [...records.filter((one) => one !== key), key]) await sweeper.remove(record);
    }
  for (const key of await slots.list('passkey-owners/'))
    if (ids.includes(ownerIn(await slots.get(key)))) await sweeper.remove(key);
}

function ownerIn(body: string | undefined): string {
  try {
    const { account } = JSON.parse(body ?? '{}') as { readonly account?: unknown };
    return typeof account === 'string' ? account : '';
  } catch {
    return '';
  }
}

/** Account to which a notice goes, by its record in the outbox. */
function receiverIn(record: string | undefined): string {
  try {
    const { body } = JSON.parse(record ?? '{}') as { readonly body?: string };
    return ownerIn(body);
  } catch {
    return '';
  }
}
