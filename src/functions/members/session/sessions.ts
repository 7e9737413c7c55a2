import type { Context } from 'hono';
import { deviceOf } from '../device.ts';
import { randomHex } from '../keyed.ts';
import type { MembersEnv, Parts, Session } from '../ports.ts';
import { sessionCookie } from './cookie.ts';
import { endOf, isStale, runs } from './limits.ts';
import { lastLooked } from './looked.ts';
import { endSession, isEnded, keepSession } from './records.ts';

/** What a login says of its session; the id where the audit log named it already. */
export type NewSession = Pick<Session, 'account' | 'method' | 'level'> &
  Partial<Pick<Session, 'id' | 'version'>>;

/** Sessions of browsers, held in a sealed cookie. */
export interface Sessions {
  /** A new session for this browser; one that it had before is ended. @throws StoreError */
  begin(context: Context<MembersEnv>, of: NewSession): Promise<Session>;
  /** The session of this request, where it still runs and nobody ended it. @throws StoreError */
  current(context: Context<MembersEnv>): Promise<Session | undefined>;
  /** Writes into the cookie that the member was here, once a minute; after the routes, which may have written another. */
  touch(context: Context<MembersEnv>, session: Session): Promise<void>;
  /**
   * Level 2: the session goes on under a new id, and the one before is ended. @throws StoreError
   * @param id the new one, which the audit log names already
   */
  raise(context: Context<MembersEnv>, session: Session, id: string): Promise<Session>;
  /** Ends the session of this browser. @throws StoreError */
  end(context: Context<MembersEnv>, session: Session): Promise<void>;
  /** Takes the cookie away. */
  forget(context: Context<MembersEnv>): void;
}

/** Random; 128 bits. */
export const newSessionId = (): string => randomHex(16);

export function sessionsWith({ settings, means }: Pick<Parts, 'settings' | 'means'>): Sessions {
  const { slots, now } = means;
  const cookie = sessionCookie(settings);
  const write = (context: Context<MembersEnv>, session: Session) =>
    cookie.write(context, session, now(), endOf(session, settings.session));
  const current: Sessions['current'] = async (context) => {
    const session = await cookie.read(context, now());
    if (!session || !runs(session, settings.session, now())) return undefined;
    if (session.method === 'passkey' && !settings.passkeyLogin) return undefined;
    return (await isEnded(slots, session.account, session.id)) ? undefined : session;
  };
  const start = async (context: Context<MembersEnv>, session: Session): Promise<Session> => {
    const { account, id, method, begun } = session;
    await keepSession(slots, account, {
      id,
      method,
      begun,
      device: deviceOf(context.req.header('user-agent')),
    });
    const before = await current(context);
    if (before) await endSession(slots, before.account, before.id);
    await write(context, session);
    return session;
  };
  return {
    current,
    async begin(context, of) {
      const looked = await lastLooked(slots, of.account, context.get('council')?.at);
      const fresh = { id: newSessionId(), ...of, begun: now(), seen: now() };
      return start(context, looked === undefined ? fresh : { ...fresh, lookedUntil: looked });
    },
    async touch(context, session) {
      if (isStale(session, now()) && !cookie.isWritten(context))
        await write(context, { ...session, seen: now() });
    },
    raise: (context, session, id) => start(context, { ...session, id, seen: now(), level: 2 }),
    async end(context, session) {
      await endSession(slots, session.account, session.id);
      cookie.clear(context);
    },
    forget: (context) => cookie.clear(context),
  };
}
