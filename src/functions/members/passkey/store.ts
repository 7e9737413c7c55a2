import type { SlotStore } from '../../../store/ports.ts';
import { countsFor, type Holder, type Passkey } from './passkey.ts';

/** Passkeys of all accounts; every answer is what stands in the store now. All throw StoreError. */
export interface Passkeys {
  /** Those that count: neither removed nor from before a reset, oldest first. @param holder as the account is now */
  of(holder: Holder): Promise<readonly Passkey[]>;
  get(holder: Holder, id: string): Promise<Passkey | undefined>;
  /** Account to which a credential belongs or belonged. */
  owner(id: string): Promise<string | undefined>;
  /** Whether the credential is this account's from now on: no credential ever belongs to two (WebAuthn, 7.1, step 26). */
  claim(account: string, id: string): Promise<boolean>;
  /** False where it was enrolled before, even if it was removed since. */
  add(account: string, passkey: Passkey): Promise<boolean>;
  rename(account: string, id: string, name: string): Promise<void>;
  /** For ever. False where somebody else had removed it. */
  remove(account: string, id: string, at: string): Promise<boolean>;
}

const folder = (account: string): string => `passkeys/${account}/`;
const nameKey = (account: string, id: string, version: number): string =>
  `${folder(account)}${id}.name.${String(version).padStart(6, '0')}`;

/** Passkeys in the slot store. */
export function passkeysIn(slots: SlotStore): Passkeys {
  const read = async (holder: Holder, id: string, keys: readonly string[]) => {
    const passkey = await readOne(slots, holder.id, id, keys);
    return passkey && countsFor(holder, passkey) ? passkey : undefined;
  };
  const get = async (holder: Holder, id: string): Promise<Passkey | undefined> =>
    /^[0-9a-f]{64}$/.test(id) ? read(holder, id, await slots.list(folder(holder.id))) : undefined;
  return {
    get,
    of: async (holder) => {
      const keys = await slots.list(folder(holder.id));
      const ids = keys.filter((key) => key.endsWith('.json')).map((key) => idOf(holder.id, key));
      const found = await Promise.all(ids.map((id) => read(holder, id, keys)));
      return found.filter((one) => one !== undefined).sort((a, b) => (a.created < b.created ? -1 : 1));
    },
    owner: async (id) => {
      const body = await slots.get(`passkey-owners/${id}.json`);
      return body === undefined ? undefined : (JSON.parse(body) as { account: string }).account;
    },
    claim: async (account, id) => {
      const body = JSON.stringify({ account });
      if (await slots.put(`passkey-owners/${id}.json`, body)) return true;
      return (await slots.get(`passkey-owners/${id}.json`)) === body;
    },
    add: (account, passkey) => slots.put(`${folder(account)}${passkey.id}.json`, JSON.stringify(passkey)),
    rename: async (account, id, name) => {
      const prefix = `${folder(account)}${id}.name.`;
      const names = (await slots.list(folder(account))).filter((key) => key.startsWith(prefix));
      let version = Number(names.at(-1)?.slice(prefix.length) ?? 0) + 1;
      while (!(await slots.put(nameKey(account, id, version), JSON.stringify({ name })))) version += 1;
    },
    remove: (account, id, at) => slots.put(`${folder(account)}${id}.removed`, JSON.stringify({ at })),
  };
}

const idOf = (account: string, key: string): string => key.slice(folder(account).length, -'.json'.length);

/** The passkey with its newest name, where `keys` of the account's folder name it and do not call it removed. */
async function readOne(
  slots: SlotStore,
  account: string,
  id: string,
  keys: readonly string[],
): Promise<Passkey | undefined> {
  const base = `${folder(account)}${id}`;
  if (!keys.includes(`${base}.json`) || keys.includes(`${base}.removed`)) return undefined;
  const renamed = keys.filter((key) => key.startsWith(`${base}.name.`)).at(-1);
  const [body, name] = await Promise.all([
    slots.get(`${base}.json`),
    renamed === undefined ? undefined : slots.get(renamed),
  ]);
  if (body === undefined) return undefined;
  const passkey = JSON.parse(body) as Passkey;
  return name === undefined ? passkey : { ...passkey, name: (JSON.parse(name) as { name: string }).name };
}
