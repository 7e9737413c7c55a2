import type { Parts } from '../ports.ts';
import { type Sessions, sessionsWith } from '../session/sessions.ts';
import { type ChallengeCookie, challengeCookie } from './challenge-cookie.ts';
import type { Ceremony } from './confirm.ts';
import { relyingParty } from './relying-party.ts';
import { passkeysIn } from './store.ts';

/** All that the routes of passkeys work with. */
export interface PasskeyDesk {
  readonly parts: Parts;
  readonly sessions: Sessions;
  readonly ceremony: Ceremony;
  readonly cookie: ChallengeCookie;
}

export const passkeyDesk = (parts: Parts): PasskeyDesk => ({
  parts,
  sessions: sessionsWith(parts),
  ceremony: {
    party: relyingParty(parts.settings),
    slots: parts.means.slots,
    passkeys: passkeysIn(parts.means.slots),
    accounts: parts.accounts,
  },
  cookie: challengeCookie(parts),
});
