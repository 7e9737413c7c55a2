import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { later } from '../later.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { safeTarget } from '../safe-target.ts';
import { logoutRoutes } from './logout.ts';
import { providerLogout } from './oidc/logout.ts';
import { providerOf } from './oidc/provider.ts';

/** Login and logout: the ways in that the operator set. */
export function loginRoutes(parts: Parts): Hono<MembersEnv> {
  const { settings, means } = parts;
  const { oidc, mail } = settings.login;
  const app = new Hono<MembersEnv>();
  app.get(at.login, async (context) => {
    const target = safeTarget(context.req.query('nach'));
    if (context.get('who')) return context.redirect(target, 303);
    const { startPage } = await import('./start-page.ts');
    return startPage(context, settings, { target });
  });
  if (mail) {
    const routes = later(async () => (await import('./by-mail.ts')).mailRoutes(parts));
    app.use(at.loginByMail, routes).use(at.loginLink, routes);
  }
  const provider = oidc && providerOf(oidc, means.now);
  if (oidc && provider) {
    const routes = later(async () => (await import('./oidc/routes.ts')).oidcRoutes(parts, oidc, provider));
    app.use(at.loginOidc, routes).use(at.loginReturn, routes);
  }
  app.route(
    '/',
    logoutRoutes(parts, provider ? providerLogout(settings, provider) : () => Promise.resolve(undefined)),
  );
  return app;
}
