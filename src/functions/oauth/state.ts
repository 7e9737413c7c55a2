import { keyFor, randomWord, sha256, sign, verify } from './keyed.ts';
import type { LoginFault } from './words.ts';

/** Seconds within which somebody has to finish at the provider. */
export const STATE_LIFETIME = 600;

const MOST_USED = 10_000;

/** A login that has begun: what goes to the provider, and what the browser keeps. */
export interface BegunLogin {
  readonly state: string;
  readonly challenge: string;
  /** Value of the cookie: when it ends (seconds since 1970) and a signature over state and end. */
  readonly cookie: string;
}

/** States of logins: bound to one browser, short-lived, of use once. All instants are milliseconds since 1970. */
export interface LoginStates {
  begin(now: number): Promise<BegunLogin>;
  /** The PKCE verifier of the login, or why it may not go on. */
  finish(
    state: string,
    cookie: string | undefined,
    now: number,
  ): Promise<{ verifier: string } | { fault: LoginFault }>;
}

/**
 * The state itself is stored nowhere: the browser's cookie holds a signature over it, and the PKCE verifier
 * (RFC 7636) is derived from it by a key that never leaves the server. Only used states are remembered, 10,000 at most,
 * until they end by themselves.
 */
export async function loginStates(secret: string): Promise<LoginStates> {
  const cookieKey = await keyFor('ratsfenster oauth cookie', secret);
  const verifierKey = await keyFor('ratsfenster oauth verifier', secret);
  const used = new Map<string, number>();

  const markUsed = (state: string, end: number, now: number) => {
    for (const [old, oldEnd] of used)
      if (oldEnd * 1000 < now || used.size >= MOST_USED) used.delete(old);
      else break;
    used.set(state, end);
  };

  return {
    async begin(now) {
      const state = randomWord();
      const end = Math.floor(now / 1000) + STATE_LIFETIME;
      const challenge = await sha256(await sign(verifierKey, state));
      return { state, challenge, cookie: `${end}.${await sign(cookieKey, `${state}.${end}`)}` };
    },
    async finish(state, cookie, now) {
      if (cookie === undefined) return { fault: 'state-missing' };
      const [, digits = '', mark = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(cookie) ?? [];
      if (!(await verify(cookieKey, mark, `${state}.${digits}`))) return { fault: 'state-foreign' };
      if (Number(digits) * 1000 < now) return { fault: 'state-expired' };
      if (used.has(state)) return { fault: 'state-used' };
      markUsed(state, Number(digits), now);
      return { verifier: await sign(verifierKey, state) };
    },
  };
}
