import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A function on Node, listening; `address` has no slash at the end. */
export interface Running {
  readonly address: string;
  /** Takes no new connection, lets what runs finish, and cuts what still stands after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** Listens there; port 0 picks a free one. */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Running> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { address: addressOf(server), stop: (patience = 15_000) => stopped(server, patience) };
}

/** Network address of whoever holds the other end of the connection; IPv4 written as such. */
export const peerOf = ({ socket }: IncomingMessage): string | undefined =>
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
