import type { SlotStore } from '../../../store/ports.ts';
import type { Account } from '../ports.ts';
import { addNewest, newestOf } from './numbered-records.ts';

/** How a member hears of what is new: a mail at each publication, one a day, or none. */
export const NOTICE_CHOICES = ['each', 'day', 'none'] as const;
export type NoticeChoice = (typeof NOTICE_CHOICES)[number];

const FOLDER = 'notice-choices';

/** What is chosen. @property since milliseconds since 1970; 0 where nobody ever chose */
export interface Chosen {
  readonly choice: NoticeChoice;
  readonly since: number;
}

/** Until somebody chooses: a mail at each publication; none for the office, which publishes itself. @throws StoreError */
export async function chosenBy(slots: Pick<SlotStore, 'get' | 'list'>, account: Account): Promise<Chosen> {
  const newest = await newestOf<{ readonly choice: NoticeChoice }>(slots, FOLDER, account.id);
  if (newest) return { choice: newest.value.choice, since: newest.number };
  return { choice: account.rights.clerk ? 'none' : 'each', since: 0 };
}

/** @param now milliseconds since 1970 @throws StoreError */
export const choose = (
  slots: SlotStore,
  account: string,
  choice: NoticeChoice,
  now: number,
): Promise<number> => addNewest(slots, FOLDER, account, { choice }, now);
