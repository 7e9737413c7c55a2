import { Hono } from 'hono';
import { at } from '../addresses.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { stateRoutes } from './contact/state-route.ts';
import { iconSvg } from './shell/icon-svg.ts';
import { appManifest } from './shell/manifest.ts';
import { shellPage } from './shell/page.ts';

/** As every page's, and beside it what makes an app: the manifest, the service worker. */
const SHELL_POLICY = [
  "default-src 'none'",
  ...[
    'style-src',
    'font-src',
    'img-src',
    'script-src',
    'connect-src',
    'form-action',
    'manifest-src',
    'worker-src',
  ].map((name) => `${name} 'self'`),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the copy on a device needs of the server, the same for everybody: the shell, its manifest; and whether the copy still holds. */
export function awayRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.get(at.away, (context) => {
    context.header('Content-Security-Policy', SHELL_POLICY);
    return context.html(shellPage());
  });
  app.get(at.awayManifest, async (context) => {
    const council = await parts.readCouncil().catch(() => undefined);
    return context.body(JSON.stringify(appManifest(council)), 200, {
      'Content-Type': 'application/manifest+json',
    });
  });
  app.get(at.awayIcon('app.svg'), async (context) => {
    const council = await parts.readCouncil().catch(() => undefined);
    const colour = council?.directory.site.theme.primary ?? '#14507a';
    return context.body(iconSvg(colour), 200, { 'Content-Type': 'image/svg+xml' });
  });
  app.route('/', stateRoutes(parts));
  return app;
}
