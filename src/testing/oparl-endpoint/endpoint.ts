import { hash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isList, listPage } from './lists.ts';
import { PDF, type Stored, validObjects } from './objects.ts';
import { render } from './render.ts';

/** An answer before it is sent; faults are planted by changing it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** What was asked. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  /** The query as it came. */
  readonly search: string;
}

/** A small OParl endpoint, free of faults until some are planted. */
export interface Endpoint {
  /** Objects by path; may be changed, added, removed. */
  readonly objects: Record<string, Stored>;
  /** Changes answers on their way out. */
  tamper: (reply: Reply, asked: Asked) => void;
  /** Where it is served. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'access-control-allow-origin': '*',
};

function json(status: number, value: unknown): Reply {
  const body = JSON.stringify(value);
  return { status, headers: { ...JSON_HEADERS, etag: `"${hash('sha1', body)}"` }, body };
}

const failure = (status: number, message: string): Reply =>
  json(status, { type: 'https://schema.oparl.org/1.1/Error', message, debug: '' });

function fileReply(path: string): Reply | undefined {
  if (!path.endsWith('.pdf')) return undefined;
  const isDownload = path.startsWith('/download/');
  return {
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      etag: '"1"',
      ...(isDownload ? { 'content-disposition': 'attachment; filename="datei.pdf"' } : {}),
    },
    body: PDF,
  };
}

function replyTo(objects: Readonly<Record<string, Stored>>, { path, query }: Asked): Reply {
  if (isList(path)) {
    const page = listPage(objects, path, query);
    return page ? json(200, page) : failure(400, 'Der Filter ist kein Zeitpunkt.');
  }
  if (path in objects) return json(200, render(objects, path));
  return fileReply(path) ?? failure(404, 'Das gibt es nicht.');
}

function send(response: ServerResponse, { status, headers, body }: Reply, held: string | undefined): void {
  if (status === 200 && held !== undefined && held === headers['etag']) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, headers).end(body);
}

/** Starts the endpoint on a free port of loopback. */
export async function startEndpoint(): Promise<Endpoint> {
  const objects = validObjects();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = { path: url.pathname, query: url.searchParams, search: url.search };
    const reply = replyTo(objects, asked);
    endpoint.tamper(reply, asked);
    send(response, reply, request.headers['if-none-match']);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint: Endpoint = {
    objects,
    tamper: () => undefined,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return endpoint;
}
