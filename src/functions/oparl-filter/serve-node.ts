import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { oparlFilterApp } from './app.ts';
import { errorObject } from './fault.ts';
import { folderSite } from './folder-site.ts';
import { RESPONSE_HEADERS } from './headers.ts';
import { httpSite } from './http-site.ts';
import type { FilterSettings } from './settings.ts';

/** The function on Node, listening; `address` has no slash at the end. */
export interface RunningFilter {
  readonly address: string;
  /** Takes no new connection, lets what runs finish, and cuts what still stands after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** Connections at once; more of them are closed at once, so that slow readers cannot fill the memory. */
const CONNECTIONS = 1000;

/**
 * Listens at the host and port of the settings; port 0 picks a free one. Where it has the process to itself (`alone`), it
 * takes the place of the global `Response`, which spares each answer two copies and more than half of its CPU time.
 */
export async function serveOparlFilter(
  { site, host, port }: FilterSettings,
  log: (event: string) => void,
  { alone = false } = {},
): Promise<RunningFilter> {
  const now = () => performance.now();
  const app = oparlFilterApp({
    site:
      'folder' in site
        ? folderSite(site.folder, { now, trust: 100 })
        : httpSite(site.origin, { fetch, now, patience: 8000, trust: 2000 }),
    log: sparing(log, now),
  });
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
    getRequestListener(app.fetch, {
      overrideGlobalObjects: alone,
      // requests that are none, such as one with a broken Host
      errorHandler: () =>
        new Response(errorObject('Die Anfrage ist ungültig.', 'malformed request'), {
          status: 400,
          headers: { ...RESPONSE_HEADERS, 'Content-Type': 'application/json' },
        }),
    }),
  );
  server.maxConnections = CONNECTIONS;
  // a reader that takes nothing for so long is gone
  server.setTimeout(60_000);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { address: addressOf(server), stop: (patience = 15_000) => stopped(server, patience) };
}

/** Tells the same event once in ten seconds, so that a flood of requests floods no log. */
function sparing(log: (event: string) => void, now: () => number): (event: string) => void {
  const told = new Map<string, number>();
  return (event) => {
    if (now() - (told.get(event) ?? Number.NEGATIVE_INFINITY) < 10_000) return;
    told.set(event, now());
    log(event);
  };
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

const stopped = (server: Server, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
