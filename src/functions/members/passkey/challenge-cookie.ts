import type { Context } from 'hono';
import type { MembersEnv, Parts } from '../ports.ts';
import { sealedCookie } from '../session/cookie.ts';
import { type Challenge, endOfChallenge, type Purpose, stillAnswers } from './challenge.ts';

/** Keeps challenges with the browser that asked, under seal: no instance remembers one. */
export interface ChallengeCookie {
  give(context: Context<MembersEnv>, challenge: Challenge): Promise<void>;
  /** The challenge of this purpose and session, which leaves the browser thereby. */
  take(context: Context<MembersEnv>, purpose: Purpose, session: string): Promise<Challenge | undefined>;
}

export function challengeCookie({ settings, means }: Pick<Parts, 'settings' | 'means'>): ChallengeCookie {
  const cookie = sealedCookie('ratsfenster-passkey', settings, (value) => value as Challenge);
  return {
    give: (context, challenge) => cookie.write(context, challenge, means.now(), endOfChallenge(challenge)),
    take: async (context, purpose, session) => {
      const challenge = await cookie.read(context, means.now());
      cookie.clear(context);
      return challenge && stillAnswers(challenge, purpose, session, means.now()) ? challenge : undefined;
    },
  };
}
