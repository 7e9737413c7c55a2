import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { onePagePdf } from './one-page-pdf.ts';
import type { Body, Exchange, Fault, Page } from './fault.ts';
import type { Json, ServedCouncil } from './small-council.ts';

/** How a server is to behave. */
export interface ServeOptions {
  readonly council: (base: string) => ServedCouncil;
  readonly faults?: readonly Fault[];
  readonly pageSize?: number;
  /** Without it, no answer has an ETag. */
  readonly etags?: boolean;
}

/** A running OParl server on loopback. */
export interface OparlServer {
  /** Address of the interface without a slash at its end. */
  readonly base: string;
  readonly system: string;
  readonly council: ServedCouncil;
  /** Paths asked for, in order, with their queries. */
  readonly asked: string[];
  /** Answers that were 304. */
  unchanged: number;
  faults: readonly Fault[];
  readonly close: () => Promise<void>;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const etagOf = (bytes: Uint8Array): string =>
  `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;

function listOf(path: string): string | undefined {
  return /\/body\/1\/([a-zA-Z]+)$/.exec(path)?.[1];
}

function window(all: readonly Json[], url: URL, heeds: boolean): readonly Json[] {
  const since = url.searchParams.get('modified_since');
  if (since === null || !heeds) return all.filter((object) => object['deleted'] !== true);
  return all.filter((object) => Date.parse(String(object['modified'])) >= Date.parse(since));
}

function pageOf(all: readonly Json[], { url }: Exchange, size: number): Page {
  const number = Math.max(1, Number(url.searchParams.get('page') ?? 1));
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = (page: number): string => {
    const address = new URL(url);
    address.searchParams.set('page', String(page));
    return address.href;
  };
  return {
    data: all.slice((number - 1) * size, number * size),
    links: number < pages ? { first: at(1), next: at(number + 1) } : { first: at(1) },
    pagination: { totalElements: all.length, elementsPerPage: size, currentPage: number, totalPages: pages },
  };
}

/** All objects by the path of their address, those that others embed among them. */
function findObject({ system, body, lists }: ServedCouncil, id: string): Json | undefined {
  if (id === system.id) return system;
  if (id === body.id) return body;
  return Object.values(lists)
    .flat()
    .find((object) => object.id === id);
}

interface Served {
  readonly value: unknown;
}

function valueFor(exchange: Exchange, server: OparlServer, pageSize: number): Served | undefined {
  const { url, base, list } = exchange;
  const { council, faults } = server;
  const altered = (object: Json): unknown =>
    faults.reduce<unknown>((value, fault) => fault.object?.(value as Json, exchange) ?? value, object);
  const isBodies = url.pathname === new URL(`${base}/bodies`).pathname;
  if (list === undefined && !isBodies) {
    const object = findObject(council, `${url.origin}${url.pathname}`);
    return object && { value: altered(object) };
  }
  const all = isBodies ? [council.body] : council.lists[list ?? ''];
  if (!all) return undefined;
  const seen = window(all, url, isBodies || faults.every(({ filters }) => filters !== false));
  const page = pageOf(seen, exchange, pageSize);
  page.data = page.data.map((object) => altered(object as Json));
  return {
    value: faults.reduce<unknown>(
      (value, fault) => fault.page?.(value as Page, exchange, seen) ?? value,
      page,
    ),
  };
}

function send(exchange: Exchange, { bytes, headers }: Body, server: OparlServer, etags: boolean): void {
  const { request, response } = exchange;
  const etag = etagOf(bytes);
  if (etags) response.setHeader('etag', etag);
  if (etags && request.headers['if-none-match'] === etag) {
    server.unchanged += 1;
    response.writeHead(304).end();
    return;
  }
  response.writeHead(response.statusCode, { 'content-length': bytes.length, ...headers }).end(bytes);
}

function answer(exchange: Exchange, server: OparlServer, { pageSize = 5, etags = true }: ServeOptions): void {
  const { response, url } = exchange;
  const { faults } = server;
  if (faults.some((fault) => fault.answer?.(exchange) === true)) return;
  if (/\/files\/\d+\.pdf$/.test(url.pathname))
    return send(
      exchange,
      { bytes: onePagePdf(url.pathname), headers: { 'content-type': 'application/pdf' } },
      server,
      etags,
    );
  const served = valueFor(exchange, server, pageSize);
  if (!served) {
    response.writeHead(404, { 'content-type': JSON_TYPE }).end('{"error":"nicht gefunden"}');
    return;
  }
  const text = JSON.stringify(served.value);
  const body = faults.map((fault) => fault.body?.(text, exchange)).find((found) => found !== undefined);
  send(exchange, body ?? { bytes: Buffer.from(text), headers: { 'content-type': JSON_TYPE } }, server, etags);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** Starts an OParl server on a free port of loopback. Its faults may be changed while it runs. */
export async function serveOparl(options: ServeOptions): Promise<OparlServer> {
  const times = new Map<string, number>();
  const http = createServer((request, response) => {
    const url = new URL(`${new URL(running.base).origin}${request.url ?? '/'}`);
    const asked = url.href;
    const path = url.pathname.replace(/\/{2,}/g, '/');
    running.asked.push(request.url ?? '');
    times.set(asked, (times.get(asked) ?? 0) + 1);
    url.pathname = path;
    const exchange = { request, response, url, base: running.base, list: listOf(path) };
    answer({ ...exchange, times: times.get(asked) ?? 1 }, running, options);
  });
  const base = `http://127.0.0.1:${await listen(http)}/oparl/v1.1`;
  const running: OparlServer = {
    base,
    system: `${base}/system`,
    council: options.council(base),
    asked: [],
    unchanged: 0,
    faults: options.faults ?? [],
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return running;
}
