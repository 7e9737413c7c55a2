import type { Parts } from '../ports.ts';
import type { PasskeySessions } from '../passkey/sessions.ts';
import { sessionsWith } from '../session/sessions.ts';
import { enterWith } from './enter.ts';

/** Sessions for whoever shows a passkey: a new one where nobody was logged in, and the same at level 2. */
export function passkeySessions(parts: Parts): PasskeySessions {
  const [sessions, enter] = [sessionsWith(parts), enterWith(parts)];
  return {
    async raise(context, { session }) {
      await sessions.raise(context, session);
    },
    begin: (context, account) => enter(context, account, { method: 'passkey', level: 2 }),
  };
}
