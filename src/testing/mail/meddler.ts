import { connect, createServer, type Socket } from 'node:net';
import { listenOnLoopback } from '../members/loopback.ts';

/** Stands between sender and server, and spoils what it is told to. */
export interface Meddler {
  readonly smtp: string;
  /** Receivers of whose mails the server's answer to the end of the data is lost. */
  lost: RegExp | undefined;
  /** Stops in the middle of the next mail to such a receiver; then the server never hears of its end. */
  cut: { readonly to: RegExp; readonly done: () => void } | undefined;
  stop(): Promise<void>;
}

export async function startMeddler(smtp: string): Promise<Meddler> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(Number(new URL(smtp).port), '127.0.0.1');
    for (const socket of [client, behind])
      sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    client.on('close', () => behind.destroy());
    behind.on('close', () => client.end());
    meddle(client, behind, meddler);
  });
  const meddler: Meddler = {
    smtp: `smtp://127.0.0.1:${await listenOnLoopback(server, 0)}`,
    lost: undefined,
    cut: undefined,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return meddler;
}

function meddle(client: Socket, behind: Socket, meddler: Meddler): void {
  let [receiver, tail, phase] = ['', '', 'commands' as 'commands' | 'data' | 'ended'];
  client.on('data', (chunk) => {
    const text = chunk.toString('latin1');
    receiver = /^RCPT TO:<([^>]+)>/im.exec(phase === 'data' ? '' : text)?.[1] ?? receiver;
    const { cut } = meddler;
    if (phase === 'data' && cut?.to.test(receiver)) {
      meddler.cut = undefined;
      behind.write(chunk.subarray(0, chunk.length / 2), () => {
        cut.done();
        behind.destroy();
      });
      return;
    }
    tail = (tail + text).slice(-5);
    if (phase === 'data' && tail === '\r\n.\r\n') phase = 'ended';
    behind.write(chunk);
  });
  behind.on('data', (chunk) => {
    if (phase === 'ended' && meddler.lost?.test(receiver)) {
      client.destroy();
      return;
    }
    phase = /^354/m.test(chunk.toString('latin1')) ? 'data' : 'commands';
    client.write(chunk);
  });
}
