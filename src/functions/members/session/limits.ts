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

/** Whether the account as it is now lets a session begun then go on. */
export const mayGoOn = (account: Account, { begun }: Session): boolean =>
  account.state === 'active' &&
  (account.sessionsSince === undefined || begun >= Date.parse(account.sessionsSince));
