import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { confirmed } from '../guards.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { headsRoute } from './heads-route.ts';
import { logRoute, openLogRoute } from './log-route.ts';
import { ballotPortalRoutes } from './portal/routes.ts';

/** Ballots by circulation: what the publish job reads with its key, and what members read and send. */
export function circulationRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.get(at.ballotHeads, headsRoute(parts));
  app.get(at.ballotLog(':id'), openLogRoute(parts), confirmed(parts.settings), logRoute(parts));
  app.route('/', ballotPortalRoutes(parts));
  return app;
}
