import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server on loopback on which answers can be lost: what was asked has arrived and is carried out. */
export interface DroppingProxy {
  /** Without a slash at the end. */
  readonly address: string;
  /** Asked for each answer; true lets the connection break instead of it. */
  drop: () => boolean;
  /** How many were lost. */
  readonly dropped: () => number;
  stop(): void;
}

/** Starts it before `endpoint`, such as `http://127.0.0.1:8080`. */
export async function startDroppingProxy(endpoint: string): Promise<DroppingProxy> {
  const { hostname, port } = new URL(endpoint);
  const sockets = new Set<Socket>();
  let lost = 0;
  const server = createServer((client) => {
    const peer = connect(Number(port), hostname);
    for (const socket of [client, peer]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          client.destroy();
          peer.destroy();
        });
    }
    client.on('data', (bytes) => peer.write(bytes));
    peer.on('data', (bytes) => {
      // an interim answer, 100 Continue, says nothing of what was done
      const final = bytes.toString('latin1', 0, 12).startsWith('HTTP/1.1 ') && bytes[9] !== 0x31;
      if (!final || !proxy.drop()) return void client.write(bytes);
      lost += 1;
      return void client.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: DroppingProxy = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    drop: () => false,
    dropped: () => lost,
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  return proxy;
}
