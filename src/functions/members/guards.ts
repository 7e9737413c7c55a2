import { createMiddleware } from 'hono/factory';
import { at } from './addresses.ts';
import type { MembersEnv } from './ports.ts';

/** Lets in whoever is logged in; others go to the login and come back here afterwards. */
export const signedIn = createMiddleware<MembersEnv>(async (context, next) => {
  if (context.get('who')) return next();
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(`${at.login}?nach=${encodeURIComponent(pathname + search)}`, 303);
});
