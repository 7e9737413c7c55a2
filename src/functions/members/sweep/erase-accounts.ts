import type { SlotStore, SlotSweeper } from '../../../store/ports.ts';
import { accountKey, accountPlace, erasedKey } from '../account-keys.ts';
import { DAY } from '../audit/key.ts';
import { recorded } from '../audit/recorded.ts';
import type { Account, Audit } from '../ports.ts';
import { eraseBelongings } from './erase-belongings.ts';
import { dueVersions } from './due-versions.ts';

/** What erases, and by which clock (milliseconds since 1970). @property revokedDays days that a revoked access stays */
export interface Erasing {
  readonly slots: SlotStore;
  readonly sweeper: SlotSweeper;
  readonly audit: Pick<Audit, 'record'>;
  readonly now: number;
  readonly revokedDays: number;
}

/** @property accounts erased now; @property versions removed, whose mark a sweep before had written */
export interface Erased {
  readonly accounts: number;
  readonly versions: number;
}

/**
 * Erases accesses that stayed revoked for so long, and old versions of all others, with the addresses that they hold. What
 * remains of an access is an empty version with the next number: it hides all that an instance may remember, and no number is
 * given twice. It may be stopped at any moment and run again.
 * @throws StoreError
 */
export async function eraseAccounts(erasing: Erasing): Promise<Erased> {
  const { slots } = erasing;
  const marks = new Set(await slots.list('erased/'));
  const count = { accounts: 0, versions: 0 };
  const gone: string[] = [];
  for (const [id, found] of await versionsOf(slots)) {
    let versions = found;
    let newest = await readVersion(slots, id, versions.at(-1) ?? 0);
    if (newest && !newest.erased && isDue(newest, erasing)) {
      const empty = await emptied(newest, erasing);
      if (!empty) continue;
      count.accounts += 1;
      [newest, versions] = [empty, [...versions, empty.version]];
    }
    if (newest?.erased && versions.length > 1) gone.push(id);
    const due = newest
      ? await dueVersions(newest, versions, (n) => readVersion(slots, id, n), erasing.now)
      : [];
    count.versions += await erase(erasing, id, due, marks);
  }
  await eraseBelongings(erasing, gone);
  return count;
}

/** Revoked for so long, and a day more for clocks that are a little wrong. */
const isDue = ({ state, changedAt }: Account, { now, revokedDays }: Erasing): boolean =>
  state === 'revoked' && Date.parse(changedAt) + (revokedDays + 1) * DAY < now;

/** Writes the empty version; undefined where somebody changed the account at this moment. */
async function emptied({ id, version }: Account, erasing: Erasing): Promise<Account | undefined> {
  const by = 'konsole';
  const empty: Account = {
    id,
    version: version + 1,
    name: '',
    subjects: [],
    rights: { clerk: false, leadership: false, offices: [] },
    channel: 'paper',
    state: 'revoked',
    erased: true,
    changedBy: by,
    changedAt: new Date(erasing.now).toISOString(),
  };
  const written = await recorded(
    erasing.audit,
    [{ event: 'account-erased', account: id, by }],
    () => erasing.slots.put(accountKey(id, empty.version), JSON.stringify(empty)),
    Boolean,
  );
  return written ? empty : undefined;
}

/** Removes versions that were marked before, oldest first, and marks the others. @returns how many were removed */
async function erase(
  { slots, sweeper }: Erasing,
  id: string,
  due: readonly number[],
  marks: ReadonlySet<string>,
): Promise<number> {
  let removed = 0;
  for (const version of due)
    if (marks.has(erasedKey(id, version))) {
      await sweeper.remove(accountKey(id, version));
      removed += 1;
    } else await slots.put(erasedKey(id, version), '');
  return removed;
}

/** Versions of each account, ascending. */
async function versionsOf(slots: SlotStore): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>();
  for (const key of await slots.list('accounts/')) {
    const { id, version } = accountPlace(key) ?? {};
    if (id === undefined || version === undefined) continue;
    found.set(id, [...(found.get(id) ?? []), version]);
  }
  return found;
}

/** Undefined where it cannot be read: then nothing of the account is erased. */
async function readVersion(slots: SlotStore, id: string, version: number): Promise<Account | undefined> {
  try {
    return JSON.parse((await slots.get(accountKey(id, version))) ?? '') as Account;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
