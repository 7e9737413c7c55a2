import { type SlotStore, StoreError } from '../../store/ports.ts';
import { accountKey, accountPlace, erasedKey } from './account-keys.ts';
import type { Account, Accounts } from './ports.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

/**
 * Accounts in the function's store. What an instance read once it remembers, since no version ever changes; whether there
 * is a newer one it asks anew each time, by the key of the next version. Old versions are erased, a sweep after their mark:
 * so where the next one is not there, the mark tells whether it is still to come or has gone.
 */
export function accountsIn(slots: SlotStore): Accounts {
  const known = new Map<string, Account>();
  const remember = (account: Account): Account => {
    if ((known.get(account.id)?.version ?? 0) < account.version) known.set(account.id, account);
    return account;
  };
  const read = async (id: string, version: number): Promise<Account | undefined> => {
    const text = await slots.get(accountKey(id, version));
    return text === undefined ? undefined : remember(parsed(text));
  };
  const latest = async (id: string): Promise<Account | undefined> => {
    if (!ID.test(id)) return undefined;
    for (let forgot = false; ;) {
      const current = known.get(id) ?? (await newest(id));
      if (!current) return undefined;
      const { version } = current;
      const [next, mark] = await Promise.all([read(id, version + 1), slots.get(erasedKey(id, version))]);
      if (next) continue;
      if (mark === undefined) return current;
      known.delete(id);
      // the newest version is never erased: where it says so, nobody gets in by it
      if (forgot) return undefined;
      forgot = true;
    }
  };
  const newest = async (id: string): Promise<Account | undefined> => {
    const [version] = [...(await versions(slots, `accounts/${id}/`)).values()];
    return version === undefined ? undefined : read(id, version);
  };
  const newestOfAll = async (): Promise<readonly Account[]> => {
    const found = [...(await versions(slots, 'accounts/'))].map(async ([id, version]) => {
      const remembered = known.get(id);
      return remembered?.version === version ? remembered : read(id, version);
    });
    return (await Promise.all(found)).filter((account) => account !== undefined);
  };
  const all = async () => (await newestOfAll()).filter(({ erased }) => erased === undefined);
  return {
    get: async (id) => {
      const account = await latest(id);
      return account?.erased ? undefined : account;
    },
    all,
    erased: async () => (await newestOfAll()).filter(({ erased }) => erased),
    async save(account) {
      const before = await latest(account.id);
      const next = following(normal(account), before);
      if ((before?.erased ? 0 : (before?.version ?? 0)) !== account.version) return 'outdated';
      const conflict = conflictOf(next, await all());
      if (conflict) return conflict;
      if (!(await slots.put(accountKey(next.id, next.version), JSON.stringify(next)))) return 'outdated';
      remember(next);
      return 'saved';
    },
  };
}

/** The highest version of each account under the prefix, by id. */
async function versions(slots: SlotStore, prefix: string): Promise<Map<string, number>> {
  const highest = new Map<string, number>();
  for (const key of await slots.list(prefix)) {
    const { id, version } = accountPlace(key) ?? {};
    if (id !== undefined && version !== undefined) highest.set(id, Math.max(highest.get(id) ?? 0, version));
  }
  return highest;
}

/** Numbers go on where an account was erased, and what belonged to the one before counts for the new one no more. */
function following(account: Account, before: Account | undefined): Account {
  const version = (before?.erased ? before.version : account.version) + 1;
  if (!before?.erased) return { ...account, version };
  return { ...account, version, passkeysSince: version, sessionsSince: before.changedAt };
}

function normal(account: Account): Account {
  if (!ID.test(account.id))
    throw new RangeError('the id of an account has letters, digits and hyphens alone');
  if (account.email === undefined) return account;
  return { ...account, email: normalEmail(account.email) };
}

/** An address as accounts bear it, so that what people type is found. */
export const normalEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** A login must lead to one account alone, so no two active ones may bear the same address or subject. */
function conflictOf(account: Account, others: readonly Account[]) {
  if (account.state !== 'active') return undefined;
  const rivals = others.filter(({ id, state }) => id !== account.id && state === 'active');
  if (account.email !== undefined && rivals.some(({ email }) => email === account.email))
    return 'email-taken';
  const taken = new Set(rivals.flatMap(({ subjects }) => subjects));
  return account.subjects.some((subject) => taken.has(subject)) ? 'subject-taken' : undefined;
}

function parsed(text: string): Account {
  try {
    return JSON.parse(text) as Account;
  } catch (cause) {
    throw new StoreError('content', 'A version of an account is no JSON.', { cause });
  }
}
