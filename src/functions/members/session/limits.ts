import type { Account, Session } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';

/** A clock that was set back by more than this ends sessions rather than lengthening them; milliseconds. */
const SKEW = 120_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Instant (milliseconds since 1970) from which the session is over, unless somebody asks before. */
export const endOf = ({ begun, seen }: Session, { idleMinutes, hours }: MembersSettings['session']): number =>
  Math.min(seen + idleMinutes * MINUTE, begun + hours * HOUR);

/** Whether the session still runs, as far as the clock alone says it. */
export const runs = (session: Session, limits: MembersSettings['session'], now: number): boolean =>
  session.begun <= now + SKEW && session.seen <= now + SKEW && now < endOf(session, limits);

/** Whether `seen` is to be written anew: once a minute, so that not every answer sets a cookie. */
export const isStale = ({ seen }: Session, now: number): boolean => now - seen >= MINUTE;

/**
 * Whether something that was begun for an account counts as after `sessionsSince`. Where that is still to come, it was written
 * while the clock ran ahead; then only what was begun with the account as it is now counts, so that nobody is locked out.
 */
export function isSince(
  { sessionsSince, version }: Account,
  begun: { readonly at: number; readonly version?: number | undefined },
  now: number,
): boolean {
  const since = sessionsSince === undefined ? 0 : Date.parse(sessionsSince);
  return begun.at >= since || (since > now + SKEW && begun.version === version);
}

/**
 * Whether the account as it is now lets a session begun then go on. A reset of the passkeys ends all that were begun under an
 * earlier version, also those whose login was still on its way.
 */
export const mayGoOn = (account: Account, { begun, version }: Session, now: number): boolean =>
  account.state === 'active' &&
  (version ?? 0) >= (account.passkeysSince ?? 0) &&
  isSince(account, { at: begun, version }, now);
