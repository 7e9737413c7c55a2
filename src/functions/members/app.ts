import { Hono } from 'hono';
import { clerkRoutes } from './clerk/routes.ts';
import { filesRoutes } from './files/routes.ts';
import { loginRoutes } from './login/routes.ts';
import { portalRoutes } from './portal/routes.ts';
import type { MembersEnv, Parts } from './ports.ts';

/** The members' function. Built on web standards alone, so that it runs wherever `Request` and `Response` do. */
export function membersApp(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.route('/', loginRoutes(parts));
  app.route('/', filesRoutes(parts));
  app.route('/', portalRoutes(parts));
  app.route('/', clerkRoutes(parts));
  return app;
}
