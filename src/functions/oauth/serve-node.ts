import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { listen, type Running } from '../../server/listen.ts';
import { type OAuthMeans, oauthApp } from './app.ts';
import { responseHeaders } from './headers.ts';
import { pagePolicy } from './page.ts';
import type { OAuthSettings } from './settings.ts';

/** Listens at the host and port of the settings; port 0 picks a free one. */
export async function serveOAuth(settings: OAuthSettings, means: OAuthMeans): Promise<Running> {
  const app = await oauthApp(settings, means);
  const headers = { ...responseHeaders(await pagePolicy()) };
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
    getRequestListener(app.fetch, {
      overrideGlobalObjects: false,
      // requests that are none, such as one with a broken Host
      errorHandler: () => new Response('Die Anfrage ist ungültig.', { status: 400, headers }),
    }),
  );
  return listen(server, settings);
}
