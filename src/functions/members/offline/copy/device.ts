import { CopyError, type OpenCopy } from '../types.ts';
import { faultsOf } from './as-copy-error.ts';
import { type Bytes, hex } from './bytes.ts';
import { copyKeys } from './copy-keys.ts';
import { erase } from './erase.ts';
import { accountHash, type EraseReason, HEADER, type Header } from './header.ts';
import { look } from './look.ts';
import type { CopyMeans } from './means.ts';
import { openCopy } from './open-copy.ts';
import { secretWith } from './open-with.ts';
import { tidy } from './tidy.ts';
import { MOST_TRIES, readTries, TRIES, waitUntil } from './tries.ts';
import { type Unlock, type Wrap, wrapSecret } from './unlock.ts';
import { headerOf } from './unlocked.ts';

/** A copy that lies on the device and is not open. */
export interface LockedCopy {
  readonly is: 'locked';
  /** Ways to open it. */
  readonly unlocks: readonly {
    readonly id: string;
    readonly kind: Unlock['kind'];
    /** ISO 8601, UTC. */
    readonly since: string;
    /** Of a passkey: its id (base64url), and the salt (hexadecimal) for `askPasskey`. */
    readonly credential?: string;
    readonly salt?: string;
  }[];
  /** Wrong PINs that are left before the copy is erased. */
  readonly triesLeft: number;
  /** No PIN is taken before. */
  readonly waitUntil?: Date;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly lastContact: string;
}

/** There is no copy; `erased` tells, once, why there is none any more. */
export interface NoCopy {
  readonly is: 'none';
  readonly erased?: EraseReason;
}

/** The device of a member, with at most one copy on it. Every method rejects with a {@link CopyError}. */
export interface CopyDevice {
  /**
   * What lies here. What must not live on is erased first: another member's copy, one without contact for 30 days, one after
   * too many wrong PINs.
   * @param account id of whoever is logged in; leave it out where nobody asked the server
   */
  look(account?: string): Promise<LockedCopy | NoCopy>;
  /**
   * Makes an empty copy in the place of any former one.
   * @param contact instant of the server's answer (header `Date`)
   * @throws CopyError `weak-pin`
   */
  create(account: string, unlock: Unlock, contact: Date): Promise<OpenCopy>;
  /** @throws CopyError `wrong-pin`, `pin-waits`, `pin-erased`, `passkey-refused`; `missing` without a copy; `expired` */
  open(unlock: Unlock): Promise<OpenCopy>;
  /** Opens with `current`, too, from now on with `next`; a PIN takes the place of the former one. */
  addUnlock(current: Unlock, next: Unlock): Promise<void>;
  /** Takes away one way to open the copy. @throws CopyError `missing` where it is the last one or there is none of that id */
  removeUnlock(current: Unlock, id: string): Promise<void>;
  /** The server answered this member at that instant (its header `Date`): the 30 days begin anew. */
  contact(at: Date): Promise<void>;
  /** At log-out, or when the mandate ended. Safe to repeat. */
  wipe(): Promise<void>;
}

function lockedCopy(header: Header, tries: ReturnType<typeof readTries>, now: Date): LockedCopy {
  const wait = waitUntil(tries, now);
  return {
    is: 'locked',
    unlocks: header.wraps.map((wrap) => ({
      id: wrap.id,
      kind: wrap.kind,
      since: wrap.since,
      ...(wrap.kind === 'passkey' && { credential: wrap.credential, salt: wrap.salt }),
    })),
    triesLeft: MOST_TRIES - tries.count,
    ...(wait && { waitUntil: wait }),
    createdAt: header.createdAt,
    lastContact: header.lastContact,
  };
}

/** The header of the copy that may live on. @throws CopyError `missing`, `expired`, `pin-erased` */
async function livingHeader(means: CopyMeans): Promise<Header> {
  const { header, erased } = await look(means, undefined);
  if (header) return header;
  throw new CopyError(erased === 'expired' || erased === 'pin-erased' ? erased : 'missing');
}

async function opened(means: CopyMeans, { copy }: Header, secret: Bytes): Promise<OpenCopy> {
  const keys = await copyKeys(secret, copy, means.random);
  // remains of a take that was killed; where the list itself is damaged, reading says so
  await means.alone('take', () => tidy(means, copy, keys)).catch(() => undefined);
  return openCopy(means, copy, keys);
}

async function create(means: CopyMeans, account: string, unlock: Unlock, contact: Date): Promise<OpenCopy> {
  const { random } = means;
  const [copy, secret] = [hex(random(16)), random(32)];
  const wrap = await wrapSecret(secret, unlock, { copy, now: means.now(), random });
  await erase(means, 'asked');
  const header: Header = {
    version: 1,
    copy,
    account: await accountHash(account, random(16)),
    createdAt: means.now().toISOString(),
    lastContact: contact.toISOString(),
    lastSeen: contact.toISOString(),
    wraps: [wrap],
  };
  await means.records.change(HEADER, () => header);
  return opened(means, header, secret);
}

const changeWraps = (means: CopyMeans, id: string, change: (wraps: readonly Wrap[]) => readonly Wrap[]) =>
  means.records.change(HEADER, (was) => {
    const header = headerOf(was, id);
    return { ...header, wraps: change(header.wraps) };
  });

async function addUnlock(means: CopyMeans, current: Unlock, next: Unlock): Promise<void> {
  const { copy, ...header } = await livingHeader(means);
  const secret = await secretWith(means, { copy, ...header }, current);
  const wrap = await wrapSecret(secret, next, { copy, now: means.now(), random: means.random });
  const isReplaced = (one: Wrap): boolean =>
    one.kind === 'pin' ? wrap.kind === 'pin' : wrap.kind === 'passkey' && one.credential === wrap.credential;
  await changeWraps(means, copy, (wraps) => [...wraps.filter((one) => !isReplaced(one)), wrap]);
}

async function removeUnlock(means: CopyMeans, current: Unlock, id: string): Promise<void> {
  const header = await livingHeader(means);
  await secretWith(means, header, current);
  await changeWraps(means, header.copy, (wraps) => {
    const rest = wraps.filter((wrap) => wrap.id !== id);
    if (rest.length === 0 || rest.length === wraps.length) throw new CopyError('missing');
    return rest;
  });
}

/** The one copy of a device. */
export function copyDevice(means: CopyMeans): CopyDevice {
  return {
    look: (account) =>
      faultsOf(async () => {
        const { header, erased } = await look(means, account);
        if (!header) return { is: 'none', ...(erased !== undefined && { erased }) };
        return lockedCopy(header, readTries(await means.records.get(TRIES)), means.now());
      }),
    create: (account, unlock, contact) => faultsOf(() => create(means, account, unlock, contact)),
    open: (unlock) =>
      faultsOf(async () => {
        const header = await livingHeader(means);
        return opened(means, header, await secretWith(means, header, unlock));
      }),
    addUnlock: (current, next) => faultsOf(() => addUnlock(means, current, next)),
    removeUnlock: (current, id) => faultsOf(() => removeUnlock(means, current, id)),
    contact: (at) =>
      faultsOf(async () => {
        const { header } = await look(means, undefined);
        if (!header) return;
        const seen = { lastContact: at.toISOString(), lastSeen: at.toISOString() };
        await means.records.change(HEADER, (was) => ({ ...headerOf(was, header.copy), ...seen }));
      }),
    wipe: () => faultsOf(() => erase(means, 'asked')),
  };
}
