import { Hono } from 'hono';
import { at } from '../../addresses.ts';
import { confirmed } from '../../guards.ts';
import type { MembersEnv, Parts } from '../../ports.ts';

/** Ballots for those who vote, behind the second factor. */
export function ballotPortalRoutes(parts: Pick<Parts, 'settings'>): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.use(`${at.ballots}*`, confirmed(parts.settings));
  return app;
}
