import { Hono } from 'hono';
import type { MembersEnv, Parts } from '../ports.ts';

/** Routes of this part. */
export function loginRoutes(_parts: Parts): Hono<MembersEnv> {
  return new Hono<MembersEnv>();
}
