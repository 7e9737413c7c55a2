import type { Hono } from 'hono';
import type { LaterRoutes } from '../../functions/members/later.ts';
import type { MembersEnv } from '../../functions/members/ports.ts';

/** A route as it was registered: `ALL` for what stands before others; `path` with `:names` and `*`. */
export interface KnownRoute {
  readonly method: string;
  readonly path: string;
}

/** Every route of the application, with those that it reads later. */
export async function allRoutes(app: Hono<MembersEnv>): Promise<KnownRoute[]> {
  const found: KnownRoute[] = [];
  for (const { method, path, handler } of app.routes) {
    found.push({ method, path });
    if ('load' in handler) found.push(...(await allRoutes(await (handler as LaterRoutes).load())));
  }
  return [...new Map(found.map((route) => [`${route.method} ${route.path}`, route])).values()];
}
