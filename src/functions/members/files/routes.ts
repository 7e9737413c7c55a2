import { Hono } from 'hono';
import { later } from '../later.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { documentRoutes } from './document.ts';
import { fileRoutes } from './file.ts';
import { fileAddresses } from './sign.ts';

/** Documents of the members' area: one by one, and all of a meeting. */
export function filesRoutes(parts: Parts): Hono<MembersEnv> {
  const addresses = fileAddresses(parts.settings);
  const routes = new Hono<MembersEnv>();
  routes.route('/', documentRoutes(parts, addresses));
  routes.route('/', fileRoutes(parts, addresses));
  routes.use(
    '/sitzungen/:key/unterlagen.zip',
    later(async () => (await import('./zip.ts')).zipRoutes(parts)),
  );
  return routes;
}
