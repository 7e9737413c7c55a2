import type { SlotStore } from '../../../../store/ports.ts';
import { addNewest, newestOf } from '../numbered-records.ts';

const FOLDER = 'feed-epochs';

/** The address that is good now; undefined where there is none, or where it was switched off. @throws StoreError */
export async function currentEpoch(
  slots: Pick<SlotStore, 'get' | 'list'>,
  account: string,
): Promise<number | undefined> {
  const newest = await newestOf<{ readonly on: boolean }>(slots, FOLDER, account);
  return newest?.value.on ? newest.number : undefined;
}

/** Makes a new address, or none any more; those of before are good no longer. @param now milliseconds since 1970 @throws StoreError */
export const renewEpoch = (slots: SlotStore, account: string, on: boolean, now: number): Promise<number> =>
  addNewest(slots, FOLDER, account, { on }, now);
