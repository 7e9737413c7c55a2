import { Hono } from 'hono';
import type { MembersEnv, Parts } from '../ports.ts';
import { ballotPortalRoutes } from './portal/routes.ts';

/** Ballots by circulation, for members. */
export function circulationRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.route('/', ballotPortalRoutes(parts));
  return app;
}
