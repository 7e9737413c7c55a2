import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ScratchRepository } from './repository.ts';

/** A request as a fake host sees it. */
export interface HostRequest {
  readonly method: string;
  /** Behind the API's root, each segment decoded once by the route that wants it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

export interface HostAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, everything else as JSON. */
  readonly body?: unknown;
}

/** A fake host that is listening. */
export interface FakeHost {
  readonly url: string;
  readonly repository: ScratchRepository;
  /** Called once, between the desk's last look and its next write: what a colleague does in that moment. */
  meanwhile: (() => void) | undefined;
  /** What was asked for, `METHOD path`. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves `answer` on loopback. `writes` tells which requests change a branch. */
export async function fakeHost(
  repository: ScratchRepository,
  answer: (request: HostRequest) => HostAnswer,
  writes: (request: HostRequest) => boolean,
): Promise<FakeHost> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const url = new URL(incoming.url ?? '/', 'http://localhost');
      const body = await bodyOf(incoming);
      const request = { method: incoming.method ?? 'GET', path: url.pathname, query: url.searchParams, body };
      requests.push(`${request.method} ${request.path}`);
      if (writes(request)) {
        const { meanwhile } = host;
        host.meanwhile = undefined;
        meanwhile?.();
      }
      const { status = 200, headers = {}, body: given = {} } = answer(request);
      const text = typeof given === 'string';
      response.writeHead(status, { 'content-type': text ? 'text/plain' : 'application/json', ...headers });
      response.end(request.method === 'HEAD' ? undefined : text ? given : JSON.stringify(given));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: FakeHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository,
    meanwhile: undefined,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      repository.remove();
    },
  };
  return host;
}

async function bodyOf(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

export const notFound = (message: string): HostAnswer => ({ status: 404, body: { message } });
