import { Hono } from 'hono';
import type { Account, MembersEnv, Parts, Session } from '../../functions/members/ports.ts';
import { sessionsWith } from '../../functions/members/session/sessions.ts';
import { whoAsks } from '../../functions/members/who.ts';
import { sampleAccount, sampleParts, type SampleParts } from './sample-parts.ts';

/** Asks the application as a browser of that person would, from pages of its own. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** An application in which routes find out who asks, as the whole function does, without its headers and pages. */
export function sampleApp(parts: Parts, routes: (parts: Parts) => Hono<MembersEnv>): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.use(async (context, next) => {
    context.set('requestId', 'test');
    await next();
  });
  app.use(whoAsks(parts));
  app.route('/', routes(parts));
  app.notFound((context) => context.text('Diese Seite gibt es nicht.', 404));
  return app;
}

/** Saves an account, and gives a cookie as its login would have left it. */
export async function cookieFor(
  parts: Parts,
  account: Partial<Account> & Pick<Account, 'id'>,
  session: Partial<Pick<Session, 'level' | 'method'>> = {},
): Promise<string> {
  const outcome = await parts.accounts.save(sampleAccount(account));
  if (outcome !== 'saved') throw new Error(`the account of the test was not saved: ${outcome}`);
  return loginCookie(parts, account.id, session);
}

/** A cookie for an account that is there already. */
export async function loginCookie(
  parts: Parts,
  account: string,
  session: Partial<Pick<Session, 'level' | 'method' | 'version'>> = {},
): Promise<string> {
  const app = new Hono<MembersEnv>().get('/', async (context) => {
    await sessionsWith(parts).begin(context, { account, level: 2, method: 'mail', ...session });
    return context.text('');
  });
  const answer = await app.request('/', { headers: { 'user-agent': 'Firefox/140.0 (Windows NT 10.0)' } });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/**
 * Routes on memory slots with a sample council, and one who is logged in: `account.person` is a key of
 * `SAMPLE_DIRECTORY` ("amsel" unless told), `session.level` is 2 unless told.
 */
export async function signedInApp(
  routes: (parts: Parts) => Hono<MembersEnv>,
  account: Partial<Account> = {},
  { parts = sampleParts(), session = {} }: { parts?: SampleParts; session?: Partial<Session> } = {},
): Promise<{ app: Hono<MembersEnv>; parts: SampleParts; cookie: string; ask: Ask }> {
  const app = sampleApp(parts, routes);
  const cookie = await cookieFor(parts, { id: 'amsel', person: 'amsel', ...account }, session);
  const ask: Ask = async (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', cookie);
    if (!headers.has('origin')) headers.set('origin', parts.settings.origin);
    return app.request(`${parts.settings.origin}${path}`, { ...init, headers });
  };
  return { app, parts, cookie, ask };
}
