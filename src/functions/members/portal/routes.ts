import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { confirmed } from '../guards.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { meetingRoute } from './meeting-route.ts';

/** Routes of this part. */
export function portalRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const second = confirmed(parts.settings);
  app.get(at.meeting(':key'), second, meetingRoute(parts));
  return app;
}
