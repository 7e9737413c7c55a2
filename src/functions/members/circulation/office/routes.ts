import { Hono } from 'hono';
import { at } from '../../addresses.ts';
import { clerkOnly } from '../../guards.ts';
import type { MembersEnv, Parts } from '../../ports.ts';

/** Ballots for clerks alone. */
export function ballotOfficeRoutes(parts: Pick<Parts, 'settings' | 'audit'>): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.use(`${at.ballotsOffice}*`, clerkOnly(parts));
  return app;
}
