import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BallotHead } from '../../domain/circulation/index.ts';
import { headOf } from './sample-log.ts';

export const CIRCULATION_KEY = 'ein-langer-schluessel-nur-zum-lesen-0815-0816-0817';

/** The machine's way of a members' area: heads and logs, for those who bear the key; for all others nothing is there. */
export interface LogServer extends AsyncDisposable {
  readonly origin: string;
  /** What is asked for, in turn. */
  readonly asked: string[];
  /** Heads and bodies by path; tests change them. */
  heads: readonly BallotHead[];
  /** Ids of ballots whose records do not hold any more. */
  broken: readonly string[];
  readonly logs: Map<string, string | Uint8Array>;
  /** Enters a log as it would be: its head, its lines. */
  readonly enter: (id: string, lines: readonly string[], state?: BallotHead['state']) => void;
  /** Instead of all answers, where it is set. */
  status: number | undefined;
}

export async function logServer(): Promise<LogServer> {
  const node = createServer(({ url = '', headers }, response) => {
    server.asked.push(url);
    const body =
      url === '/umlauf/heads.json'
        ? JSON.stringify({
            version: 1,
            heads: server.heads,
            ...(server.broken.length > 0 && { broken: server.broken }),
          })
        : server.logs.get(url);
    const isAllowed = headers.authorization === `Bearer ${CIRCULATION_KEY}` && body !== undefined;
    const status = server.status ?? (isAllowed ? 200 : 404);
    response.writeHead(status, { Location: '/anderswo' }).end(status === 200 ? body : 'Nicht gefunden');
  });
  await new Promise<void>((resolve) => void node.listen(0, '127.0.0.1', resolve));
  const server: LogServer = {
    origin: `http://127.0.0.1:${(node.address() as AddressInfo).port}`,
    asked: [],
    heads: [],
    broken: [],
    logs: new Map(),
    enter: (id, lines, state = 'closed') => {
      server.heads = [...server.heads.filter((head) => head.id !== id), { id, head: headOf(lines), state }];
      server.logs.set(`/umlauf/${id}/protokoll.jsonl`, lines.map((line) => `${line}\n`).join(''));
    },
    status: undefined,
    [Symbol.asyncDispose]: async () => {
      node.closeAllConnections();
      if (node.listening) await new Promise<void>((resolve) => void node.close(() => resolve()));
    },
  };
  return server;
}
