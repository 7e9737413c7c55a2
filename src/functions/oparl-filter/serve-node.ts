import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { listen, type Running } from '../../server/listen.ts';
import { oparlFilterApp } from './app.ts';
import { errorObject } from './fault.ts';
import { folderSite } from './folder-site.ts';
import { RESPONSE_HEADERS } from './headers.ts';
import { httpSite } from './http-site.ts';
import type { FilterSettings } from './settings.ts';

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
): Promise<Running> {
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
  return listen(server, { host, port });
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
