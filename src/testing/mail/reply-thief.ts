import { connect, createServer, type Socket } from 'node:net';
import { listenOnLoopback } from '../members/loopback.ts';

/**
 * Stands between sender and server, and hangs up as soon as the server answered the end of a mail's data, without that answer:
 * the mail is taken over, and its sender does not hear of it.
 */
export async function startReplyThief(
  smtp: string,
): Promise<{ readonly smtp: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(Number(new URL(smtp).port), '127.0.0.1');
    for (const socket of [client, behind])
      sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    let heard = '';
    client.on('data', (chunk) => {
      heard = (heard + chunk.toString('latin1')).slice(-5);
      behind.write(chunk);
    });
    behind.on('data', (chunk) => {
      if (heard === '\r\n.\r\n') client.destroy();
      else client.write(chunk);
    });
    client.on('close', () => behind.end('QUIT\r\n'));
    behind.on('close', () => client.end());
  });
  return {
    smtp: `smtp://127.0.0.1:${await listenOnLoopback(server, 0)}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
