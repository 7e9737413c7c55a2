import { type SlotStore, StoreError } from '../../store/ports.ts';
import type { Account, Accounts } from './ports.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const KEY = /^accounts\/([^/]+)\/(\d{6})\.json$/;
const keyOf = (id: string, version: number): string =>
  `accounts/${id}/${String(version).padStart(6, '0')}.json`;

/**
 * Accounts in the function's store. What an instance read once it remembers, since no version ever changes; whether there
 * is a newer one it asks anew each time, by the key of the next version.
 */
export function accountsIn(slots: SlotStore): Accounts {
  const known = new Map<string, Account>();
  const remember = (account: Account): Account => {
    if ((known.get(account.id)?.version ?? 0) < account.version) known.set(account.id, account);
    return account;
  };
  const read = async (id: string, version: number): Promise<Account | undefined> => {
    const key = keyOf(id, version);
    const text = await slots.get(key);
    return text === undefined ? undefined : remember(parsed(text));
  };
  const get = async (id: string): Promise<Account | undefined> => {
    if (!ID.test(id)) return undefined;
    let current = known.get(id) ?? (await newest(id));
    for (let next = current; next; next = await read(id, next.version + 1)) current = next;
    return current;
  };
  const newest = async (id: string): Promise<Account | undefined> => {
    const [version] = [...(await versions(slots, `accounts/${id}/`)).values()];
    return version === undefined ? undefined : read(id, version);
  };
  const all = async (): Promise<readonly Account[]> => {
    const found = [...(await versions(slots, 'accounts/'))].map(async ([id, version]) => {
      const remembered = known.get(id);
      return remembered?.version === version ? remembered : read(id, version);
    });
    return (await Promise.all(found)).filter((account) => account !== undefined);
  };
  return {
    get,
    all,
    async save(account) {
      const next = { ...normal(account), version: account.version + 1 };
      if (((await get(next.id))?.version ?? 0) !== account.version) return 'outdated';
      const conflict = conflictOf(next, await all());
      if (conflict) return conflict;
      if (!(await slots.put(keyOf(next.id, next.version), JSON.stringify(next)))) return 'outdated';
      remember(next);
      return 'saved';
    },
  };
}

/** The highest version of each account under the prefix, by id. */
async function versions(slots: SlotStore, prefix: string): Promise<Map<string, number>> {
  const highest = new Map<string, number>();
  for (const key of await slots.list(prefix)) {
    const [, id = '', version] = KEY.exec(key) ?? [];
    if (version !== undefined) highest.set(id, Math.max(highest.get(id) ?? 0, Number(version)));
  }
  return highest;
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
