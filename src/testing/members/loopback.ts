import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Server } from 'node:net';

/** Lets a server listen on loopback. @param port 0 for any free one. @returns the port */
export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** An HTTP server on loopback; `address` has no slash at the end. */
export async function serveOnLoopback(
  port: number,
  listener: RequestListener,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const server = createServer(listener);
  const address = `http://127.0.0.1:${await listenOnLoopback(server, port)}`;
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
