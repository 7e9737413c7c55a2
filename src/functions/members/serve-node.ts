import type { IncomingMessage } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { membersApp } from './app.ts';
import { plainHeaders } from './headers.ts';
import { listen, peerOf, type Running } from '../../server/listen.ts';
import { limitedServer } from '../../server/limited-server.ts';
import type { Parts } from './ports.ts';

/**
 * Listens at the host and port of the settings; port 0 picks a free one. Where it has the process to itself (`alone`), it
 * takes the place of the global `Response`, which spares each answer copies.
 */
export async function serveMembers(parts: Parts, { alone = false } = {}): Promise<Running> {
  const app = membersApp(parts);
  const { origin } = parts.settings;
  const headers = { ...plainHeaders(origin.startsWith('https:')) };
  const server = limitedServer(
    getRequestListener(
      (request, env) => app.fetch(request, { peer: peerOf(env.incoming as IncomingMessage) }),
      {
        overrideGlobalObjects: alone,
        // requests that are none, such as one with a broken Host
        errorHandler: () => new Response('Die Anfrage ist ungültig.', { status: 400, headers }),
      },
    ),
    { headers, home: 'Zur Startseite des Mitgliederbereichs', log: parts.means.log },
  );
  return listen(server, parts.settings);
}
