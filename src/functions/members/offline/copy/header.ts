import { CopyError } from '../types.ts';
import { fromHex, hex, joined, utf8, type Bytes } from './bytes.ts';
import type { Wrap } from './unlock.ts';

/** What lies in the open beside the sealed objects. Instants are ISO 8601, UTC. */
export interface Header {
  readonly version: 1;
  /** Random, hexadecimal: which copy. */
  readonly copy: string;
  /** Salted hash of the account, so that another member's copy is told apart. */
  readonly account: string;
  readonly createdAt: string;
  /** When the server last answered this member, by the server's clock. */
  readonly lastContact: string;
  /** The latest instant that was ever seen here: a clock that is set back does not make the copy younger. */
  readonly lastSeen: string;
  readonly wraps: readonly Wrap[];
  /** Name of the sealed list of what lies here; absent in an empty copy. Changing it is the switch to a new state. */
  readonly manifest?: string;
}

/** In the place of the header while everything is being erased. */
export interface Erasing {
  readonly erasing: EraseReason;
}

export type EraseReason = 'asked' | 'expired' | 'pin-erased' | 'other-member';

/** Key of the header among the records. */
export const HEADER = 'header';

/** Without contact for as long a copy is erased when next looked at. */
export const DAYS_WITHOUT_CONTACT = 30;
const DAY = 24 * 3600 * 1000;

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isHex = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]*$/.test(value);

function isWrap(value: unknown): boolean {
  const wrap = value as Wrap;
  return (
    typeof value === 'object' &&
    value !== null &&
    [wrap.id, wrap.salt, wrap.sealed].every(isHex) &&
    isInstant(wrap.since) &&
    (wrap.kind === 'pin' ? Number.isSafeInteger(wrap.iterations) : typeof wrap.credential === 'string')
  );
}

/**
 * What lies under {@link HEADER}.
 * @throws CopyError `damaged` where it is none, or was written by a newer program
 */
export function readHeader(value: unknown): Header | Erasing | undefined {
  if (value === undefined) return undefined;
  const one = value as Partial<Header> & Partial<Erasing>;
  if (typeof value !== 'object' || value === null) throw new CopyError('damaged');
  if (typeof one.erasing === 'string') return { erasing: one.erasing };
  const isWhole =
    one.version === 1 &&
    isHex(one.copy) &&
    typeof one.account === 'string' &&
    [one.createdAt, one.lastContact, one.lastSeen].every(isInstant) &&
    Array.isArray(one.wraps) &&
    one.wraps.every(isWrap) &&
    (one.manifest === undefined || typeof one.manifest === 'string');
  if (!isWhole) throw new CopyError('damaged');
  return value as Header;
}

/** The latest of `now` and what was seen before. */
export const latestSeen = (header: Header, now: Date): Date =>
  new Date(Math.max(now.getTime(), Date.parse(header.lastSeen)));

/** Whether the server has not answered for more than {@link DAYS_WITHOUT_CONTACT} days. */
export const expired = (header: Header, now: Date): boolean =>
  latestSeen(header, now).getTime() - Date.parse(header.lastContact) > DAYS_WITHOUT_CONTACT * DAY;

/** Hash of the account for a header: `<salt>.<hash>`, hexadecimal. */
export async function accountHash(account: string, salt: Bytes): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', joined(salt, utf8(account)));
  return `${hex(salt)}.${hex(new Uint8Array(digest))}`;
}

/** Whether the copy is this account's. */
export async function belongsTo(header: Header, account: string): Promise<boolean> {
  const [salt = ''] = header.account.split('.');
  return (await accountHash(account, fromHex(salt))) === header.account;
}
