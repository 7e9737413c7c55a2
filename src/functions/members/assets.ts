import { Hono } from 'hono';
import { themeCss } from '../../styles/theme.ts';
import { at } from './addresses.ts';
import type { Asset, MembersEnv, Parts } from './ports.ts';

/** Style sheets, fonts and scripts; the colours come from the published directory. No secret is among them. */
export function assetRoutes({ means, readCouncil }: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  for (const [path, asset] of means.assets)
    app.get(path, async (context) => send(asset, context.req.header('If-None-Match')));
  app.get(at.themeSheet, async (context) => {
    const council = await readCouncil();
    const text = council ? themeCss(council.directory.site.theme) : '';
    const asset = { type: 'text/css; charset=utf-8', body: new TextEncoder().encode(text) };
    return send(asset, context.req.header('If-None-Match'));
  });
  return app;
}

/** The asset, or 304 where the browser has those very bytes. */
async function send({ type, body }: Asset, known: string | undefined): Promise<Response> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 12);
  const tag = `"${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' };
  if (known === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': type } });
}
