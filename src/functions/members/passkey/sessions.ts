import type { Context } from 'hono';
import type { Account, MembersEnv, Who } from '../ports.ts';

/** What passkeys need of sessions. Both put a cookie on the answer and throw StoreError. */
export interface PasskeySessions {
  /** Ends the session and begins one of level 2 with another id, so that an id known before is worth nothing. */
  raise(context: Context<MembersEnv>, who: Who): Promise<void>;
  /** Begins a session of level 2. */
  begin(context: Context<MembersEnv>, account: Account): Promise<void>;
}
