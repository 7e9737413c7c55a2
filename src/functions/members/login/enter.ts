import type { Context } from 'hono';
import type { Account, MembersEnv, Parts, Session } from '../ports.ts';
import { contactCookie } from '../offline/contact/cookie.ts';
import { newSessionId, sessionsWith } from '../session/sessions.ts';

/** Ways in at which a browser gets a session; all others only raise one. */
export type Enter = (
  context: Context<MembersEnv>,
  account: Account,
  how: Pick<Session, 'method' | 'level'>,
) => Promise<void>;

/**
 * Logs somebody in who has proven to be the holder of the account. What cannot be recorded does not happen: the browser gets
 * its cookie after the log has its line.
 */
export function enterWith(parts: Parts): Enter {
  const sessions = sessionsWith(parts);
  const contact = contactCookie(parts);
  return async (context, account, how) => {
    const id = newSessionId();
    await parts.audit.record({ event: 'login', account: account.id, session: id });
    await sessions.begin(context, { account: account.id, version: account.version, id, ...how });
    // a copy that somebody else took along on this device holds no more, and is erased when it asks
    const before = await contact.read(context);
    if (before && before.account !== account.id) contact.clear(context);
    parts.means.log(`login ${how.method} level-${how.level}`);
  };
}
