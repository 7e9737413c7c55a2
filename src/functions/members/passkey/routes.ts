import { Hono } from 'hono';
import type { MembersEnv, Parts } from '../ports.ts';
import { ceremonyRoutes } from './ceremony-routes.ts';
import { passkeyDesk } from './desk.ts';
import { profileRoutes } from './profile-routes.ts';
import { stepUpRoutes } from './step-up-routes.ts';

/** Routes of this part; `who` is set before them. */
export function passkeyRoutes(parts: Parts): Hono<MembersEnv> {
  const desk = passkeyDesk(parts);
  return new Hono<MembersEnv>()
    .route('/', stepUpRoutes(desk))
    .route('/', ceremonyRoutes(desk))
    .route('/', profileRoutes(desk));
}
