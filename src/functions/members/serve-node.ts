import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { membersApp } from './app.ts';
import { plainHeaders } from './headers.ts';
import { limitedServer } from './limited-server.ts';
import type { Parts } from './ports.ts';

/** The function on Node, listening; `address` has no slash at the end. */
export interface RunningMembers {
  readonly address: string;
  /** Takes no new connection, lets what runs finish, and cuts what still stands after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/**
 * Listens at the host and port of the settings; port 0 picks a free one. Where it has the process to itself (`alone`), it
 * takes the place of the global `Response`, which spares each answer copies.
 */
export async function serveMembers(parts: Parts, { alone = false } = {}): Promise<RunningMembers> {
  const app = membersApp(parts);
  const { host, port, origin } = parts.settings;
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
    { headers, log: parts.means.log },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { address: addressOf(server), stop: (patience = 15_000) => stopped(server, patience) };
}

/** Network address of whoever holds the other end of the connection; IPv4 written as such. */
const peerOf = ({ socket }: IncomingMessage): string | undefined =>
  socket.remoteAddress?.replace(/^::ffff:/, '');

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
