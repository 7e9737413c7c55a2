import type { Hono } from 'hono';
import { at } from '../../functions/members/addresses.ts';
import type { MembersEnv } from '../../functions/members/ports.ts';
import type { Authenticator, Cheat, CreateOptions, GetOptions } from './authenticator.ts';

/** A browser with cookies, and our script in it, in front of one device with passkeys. */
export interface PasskeyBrowser {
  readonly cookies: Map<string, string>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** First step of a ceremony. */
  options(purpose: string): Promise<Response>;
  /** Second step. */
  finish(purpose: string, answer: unknown): Promise<Response>;
  /** Both; the device or the browser may cheat in between. */
  run(purpose: string, cheat?: Cheat): Promise<Response>;
}

/** @param cookie of the session, `name=value`; none for a stranger */
export function passkeyBrowser(
  app: Hono<MembersEnv>,
  origin: string,
  device: Authenticator,
  cookie?: string,
): PasskeyBrowser {
  const cookies = new Map<string, string>();
  const keep = (pair: string): void => {
    const cut = pair.indexOf('=');
    const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  };
  if (cookie !== undefined) keep(cookie);
  const fetch: PasskeyBrowser['fetch'] = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (!headers.has('origin')) headers.set('origin', origin);
    const answer = await app.request(`${origin}${path}`, { ...init, headers });
    for (const header of answer.headers.getSetCookie()) keep(header.split(';')[0] ?? '');
    return answer;
  };
  const send = (path: string, body: unknown) =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const options = (purpose: string) => send(at.passkeyOptions, { purpose });
  const finish = (purpose: string, answer: unknown) => send(at.passkey, { purpose, answer });
  return {
    cookies,
    fetch,
    options,
    finish,
    run: async (purpose, cheat) => {
      const given = await options(purpose);
      if (!given.ok) return given;
      const asked: unknown = await given.json();
      return finish(
        purpose,
        purpose === 'add'
          ? await device.create(asked as CreateOptions, cheat)
          : await device.get(asked as GetOptions, cheat),
      );
    },
  };
}
