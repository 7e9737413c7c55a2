import type { SlotStore } from '../../../../store/ports.ts';
import { sha256 } from '../../keyed.ts';
import { type Identity, subjectOf } from './identity.ts';

/** A login at the provider to which no account belonged, `unknown-logins/<day>/<hash>.json`. */
export interface UnknownLogin {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly issuer: string;
  readonly subject: string;
  /** As the provider gave it. */
  readonly name?: string;
}

/** Of one day no more are kept, so that nobody fills the store. */
const PER_DAY = 200;
const folderOf = (day: string): string => `unknown-logins/${day}/`;

/** Keeps it for the clerk's view, once a day. @throws StoreError */
export async function keepUnknownLogin(slots: SlotStore, identity: Identity, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  const folder = folderOf(at.slice(0, 10));
  if ((await slots.list(folder, { limit: PER_DAY })).length >= PER_DAY) return;
  const { issuer, subject, name } = identity;
  const login: UnknownLogin = { at, issuer, subject, ...(name !== undefined && { name }) };
  await slots.put(`${folder}${await sha256(subjectOf(identity))}.json`, JSON.stringify(login));
}
