import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { UNKNOWN_DEVICE } from '../device.ts';
import type { Account, Council, Who } from '../ports.ts';
import { mayGoOn } from '../session/limits.ts';
import type { Challenge } from './challenge.ts';
import { takeCount } from './counts.ts';
import type { PasskeyDesk } from './desk.ts';
import { enrolled } from './enrol.ts';
import { mayEnrol } from './may-enrol.ts';
import { tellOfPasskey } from './notify.ts';
import { countsFor, MOST_PASSKEYS, type Passkey } from './passkey.ts';
import type { CeremonyFault } from './words.ts';

/** Who adds a passkey. */
export interface Adding {
  readonly who: Who;
  readonly council: Council | undefined;
  /** Browser and system of the device, as the browser called itself. */
  readonly device: string;
}

/**
 * Adds the passkey of an authenticator's answer. The window of the office is used up before the passkey counts, so of two
 * answers at two instances one wins; the audit log knows of a passkey before anybody can use it. It bears the version of the
 * account as this request read it: should the office reset the passkeys before it is written, it never counts.
 * @throws StoreError
 */
export async function addPasskey(
  desk: PasskeyDesk,
  { who, council, device }: Adding,
  challenge: Challenge,
  answer: RegistrationResponseJSON,
): Promise<{ readonly fault: CeremonyFault } | { readonly id: string }> {
  const { parts, ceremony } = desk;
  const { account } = who;
  const now = parts.means.now();
  const ground = mayEnrol(who, now);
  if (!ground) return { fault: 'closed' };
  const existing = await ceremony.passkeys.of(account);
  if (existing.length >= MOST_PASSKEYS) return { fault: 'too-many' };
  const found = await enrolled(ceremony, challenge, answer);
  if (!found) return { fault: 'refused' };
  if (!(await ceremony.passkeys.claim(account.id, found.id))) return { fault: 'enrolled' };
  if (ground === 'window' && !(await closeWindow(desk, account, now))) return { fault: 'closed' };
  if (!(await stillMay(desk, who))) return { fault: 'closed' };
  await parts.audit.record({
    event: 'passkey-added',
    account: account.id,
    session: who.session.id,
    subject: found.id,
  });
  const created = new Date(now).toISOString();
  const name = freeName(existing, found.transports.includes('internal') ? device : UNKNOWN_DEVICE);
  const stored = { ...found, name, created, version: account.version };
  if (!(await ceremony.passkeys.add(account.id, stored))) return { fault: 'enrolled' };
  await takeCount(ceremony.slots, account.id, found.id, found.counter);
  const passkey = { id: found.id, name };
  await tellOfPasskey(parts, account, { what: 'added', passkey, device, council });
  return { id: found.id };
}

/**
 * What the member may rename: the device by its browser and system, where the passkey lies in it; else `Passkey 1` and so on,
 * the first that the member has not.
 */
function freeName(existing: readonly Passkey[], device: string): string {
  const taken = new Set(existing.map((one) => one.name));
  const isKnown = !device.startsWith(UNKNOWN_DEVICE);
  if (isKnown && !taken.has(device)) return device;
  const base = isKnown ? device : 'Passkey';
  let number = isKnown ? 2 : 1;
  while (taken.has(`${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}

/** Whether neither the session was ended nor the passkeys were reset since this request began. */
async function stillMay({ parts }: PasskeyDesk, { account, session }: Who): Promise<boolean> {
  const current = await parts.accounts.get(account.id);
  return (
    current !== undefined &&
    mayGoOn(current, session, parts.means.now()) &&
    countsFor(current, { version: account.version })
  );
}

/** Whether this enrolment is the one for which the office opened the window. */
async function closeWindow({ parts }: PasskeyDesk, account: Account, now: number): Promise<boolean> {
  const { enrolUntil: _used, ...closed } = account;
  const saved = await parts.accounts.save({
    ...closed,
    changedBy: account.id,
    changedAt: new Date(now).toISOString(),
  });
  return saved === 'saved';
}
