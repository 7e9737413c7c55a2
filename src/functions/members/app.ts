import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { assetRoutes } from './assets.ts';
import { at } from './addresses.ts';
import { faultAnswer, notFound } from './faults.ts';
import { filesRoutes } from './files/routes.ts';
import { responseHeaders } from './headers.ts';
import { later } from './later.ts';
import { logoutFault } from './login/logout-fault.ts';
import { loginRoutes } from './login/routes.ts';
import { ownOrigin } from './own-origin.ts';
import type { MembersEnv, Parts } from './ports.ts';
import { refuse } from './refusals.ts';
import { tellOfUntrustedProxy } from './untrusted-proxy.ts';
import { whoAsks } from './who.ts';

/** Bytes of a form, a passkey or a search; documents never come in. */
const LARGEST_BODY = 64 * 1024;
const LONGEST_ADDRESS = 4096;

/** Pages whose address people type, often without the slash at its end. */
const WITH_SLASH = Object.values(at).filter(
  (address): address is Extract<typeof address, string> =>
    typeof address === 'string' && address !== at.home && address.endsWith('/'),
);

/** The members' function. Built on web standards alone, so that it runs wherever `Request` and `Response` do. */
export function membersApp(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const { origin } = parts.settings;
  app.use(responseHeaders(origin.startsWith('https:')), numbered(parts));
  // no browser posts it: a signature stands in the place of the origin
  app.post(
    at.publication,
    small(parts),
    later(async () => (await import('./notices/publication-route.ts')).publicationRoutes(parts)),
  );
  app.use(ownOrigin(parts), small(parts));
  app.get(at.health, (context) => context.json({ status: 'ok' }));
  app.get(at.ready, async (context) => {
    await parts.readCouncil();
    return context.json({ status: 'ready' });
  });
  // browsers ask for it beside a PDF, which names no icon
  app.get(at.favicon, (context) => context.body(null, 204));
  for (const address of WITH_SLASH)
    app.get(address.slice(0, -1), (context) => context.redirect(address, 308));
  app.route('/', assetRoutes(parts));
  app.use(
    '/f/*',
    later(async () => (await import('./notices/feed/feed-routes.ts')).feedRoutes(parts)),
  );
  app.use(tellOfUntrustedProxy(parts));
  // before anybody is asked for: a device that asks for its copy is no sign that somebody is there
  app.use(
    `${at.away}*`,
    later(async () => (await import('./offline/away-routes.ts')).awayRoutes(parts)),
  );
  app.use(at.logout, logoutFault(parts));
  app.use(whoAsks(parts));
  app.route('/', loginRoutes(parts));
  app.route('/', filesRoutes(parts));
  const passkeys = later(async () => (await import('./passkey/routes.ts')).passkeyRoutes(parts));
  app.use(at.passkey, passkeys).use(`${at.passkey}*`, passkeys).use(`${at.myPasskeys}*`, passkeys);
  app.use(
    '/mitnehmen/*',
    later(async () => (await import('./offline/take/routes.ts')).takeRoutes(parts)),
  );
  app.use(
    `${at.invitations}*`,
    later(async () => (await import('./invitations/routes.ts')).invitationRoutes(parts)),
  );
  app.use(
    `${at.ballotsOffice}*`,
    later(async () => (await import('./circulation/office/routes.ts')).ballotOfficeRoutes(parts)),
  );
  app.use(
    '/verwaltung/*',
    later(async () => (await import('./clerk/routes.ts')).clerkRoutes(parts)),
  );
  app.use(
    `${at.profile}*`,
    later(async () => (await import('./profile/routes.ts')).profileRoutes(parts)),
  );
  app.use(
    `${at.ballots}*`,
    later(async () => (await import('./circulation/routes.ts')).circulationRoutes(parts)),
  );
  app.use(
    '*',
    later(async () => (await import('./portal/routes.ts')).portalRoutes(parts)),
  );
  app.notFound(notFound);
  app.onError(faultAnswer(parts));
  return app;
}

/** A number by which a fault is found in the log: a random one of this instance, and how many requests it has had. */
const numbered = ({ means }: Parts) => {
  const [instance = 0] = crypto.getRandomValues(new Uint32Array(1));
  let count = 0;
  return createMiddleware<MembersEnv>(async (context, next) => {
    context.set('requestId', `${instance.toString(36)}-${(count += 1).toString(36)}`);
    return context.req.url.length > LONGEST_ADDRESS ? refuse(context, means, 'address-too-long') : next();
  });
};

/** Requests to read have no body (Fetch, "Request constructor", step 38), and to ask one for it costs a copy of it. */
const small = ({ means }: Parts) => {
  const limit = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (context: Context<MembersEnv>) => refuse(context, means, 'body-too-large'),
  });
  return createMiddleware<MembersEnv>((context, next) =>
    ['GET', 'HEAD'].includes(context.req.method) ? next() : limit(context, next),
  );
};
