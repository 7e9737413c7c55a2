import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { MembersEnv, Parts } from '../ports.ts';
import { type Challenge, CHALLENGE_LASTS, type Purpose, stillAnswers } from './challenge.ts';
import { sealFor } from './seal.ts';

/** Keeps challenges with the browser that asked, under seal: no instance remembers one. */
export interface ChallengeCookie {
  give(context: Context<MembersEnv>, challenge: Challenge): Promise<void>;
  /** The challenge of this purpose and session, which leaves the browser thereby. */
  take(context: Context<MembersEnv>, purpose: Purpose, session: string): Promise<Challenge | undefined>;
}

const NAME = 'ratsfenster-passkey';

export function challengeCookie({ settings, means }: Pick<Parts, 'settings' | 'means'>): ChallengeCookie {
  const secure = settings.origin.startsWith('https:');
  const options = { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
  const name = secure ? `__Host-${NAME}` : NAME;
  const seal = sealFor('passkey challenge', settings.keys);
  return {
    give: async (context, challenge) =>
      setCookie(context, name, await (await seal).seal(challenge), {
        ...options,
        maxAge: CHALLENGE_LASTS / 1000,
      }),
    take: async (context, purpose, session) => {
      const text = getCookie(context, name);
      deleteCookie(context, name, options);
      const opened = text === undefined ? undefined : await (await seal).open(text);
      const challenge = opened as Challenge | undefined;
      return challenge && stillAnswers(challenge, purpose, session, means.now()) ? challenge : undefined;
    },
  };
}
