import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type OAuthMeans, oauthApp } from './app.ts';
import { responseHeaders } from './headers.ts';
import { pagePolicy } from './page.ts';
import type { OAuthSettings } from './settings.ts';

/** The function on Node, listening; `address` has no slash at the end. */
export interface RunningOAuth {
  readonly address: string;
  /** Takes no new connection, lets what runs finish, and cuts what still stands after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** Listens at the host and port of the settings; port 0 picks a free one. */
export async function serveOAuth(settings: OAuthSettings, means: OAuthMeans): Promise<RunningOAuth> {
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settings.port, settings.host, resolve);
  });
  const { address, port, family } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    stop: (patience = 15_000) => stopped(server, patience),
  };
}

const stopped = (server: Server, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
