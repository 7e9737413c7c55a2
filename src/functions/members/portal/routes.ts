import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { themeSheet } from '../layout/theme-sheet.ts';
import type { MembersEnv, Parts } from '../ports.ts';

/** Routes of this part. */
export function portalRoutes(_parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.get(at.themeSheet, themeSheet);
  return app;
}
