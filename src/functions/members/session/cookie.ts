import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Seal, sealFor } from '../seal.ts';
import type { MembersEnv, Session } from '../ports.ts';
import type { MembersSettings } from '../settings.ts';

/** Cookies of one name that hold one sealed value each. */
export interface SealedCookie<T> {
  read(context: Context<MembersEnv>, now: number): Promise<T | undefined>;
  /** @param until milliseconds since 1970, of the machine's clock as `now` */
  write(context: Context<MembersEnv>, value: T, now: number, until: number): Promise<void>;
  clear(context: Context<MembersEnv>): void;
  /** Whether this answer already writes or clears it. */
  isWritten(context: Context<MembersEnv>): boolean;
}

/**
 * A cookie that this host alone can set, over TLS alone (`__Host-`, RFC 6265bis, section 4.1.3.2). Over http, which
 * settings allow on loopback alone, browsers refuse such names, so it goes without.
 */
export function sealedCookie<T>(
  name: string,
  { origin, keys }: Pick<MembersSettings, 'origin' | 'keys'>,
  read: (value: unknown) => T | undefined,
  sameSite: 'Lax' | 'Strict' = 'Lax',
): SealedCookie<T> {
  const secure = origin.startsWith('https:');
  const fullName = `${secure ? '__Host-' : ''}${name}`;
  const options = { path: '/', secure, httpOnly: true, sameSite } as const;
  const seal: Seal<T> = sealFor(name, keys, read);
  return {
    read: (context, now) => seal.open(getCookie(context, fullName), now),
    async write(context, value, now, until) {
      const maxAge = Math.max(0, Math.ceil((until - now) / 1000));
      setCookie(context, fullName, await seal.close(value, until), { ...options, maxAge });
    },
    clear: (context) => void deleteCookie(context, fullName, options),
    isWritten: ({ res }) => res.headers.getSetCookie().some((cookie) => cookie.startsWith(`${fullName}=`)),
  };
}

/** The cookie of the session. */
export const sessionCookie = (settings: Pick<MembersSettings, 'origin' | 'keys'>): SealedCookie<Session> =>
  sealedCookie('ratsfenster', settings, (value) => value as Session);
