import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { S3Place } from '../../store/s3/sign.ts';
import { ownPort } from '../own-port.ts';

/** What happens to one request instead of, or after, being carried out. */
export type Mischief =
  /** Carried out, but the connection breaks before the answer. */
  | { readonly answer: 'lost' }
  /** Not carried out; the connection breaks. */
  | { readonly answer: 'none' }
  /** Not carried out, and nothing ever comes. */
  | { readonly answer: 'late' }
  /** The head comes and a part of the body, then nothing. */
  | { readonly answer: 'stalls' }
  /** Carried out; the connection breaks in the middle of the body. */
  | { readonly answer: 'cut' }
  /** Not carried out, but refused so. */
  | { readonly status: number; readonly code?: string; readonly headers?: Readonly<Record<string, string>> };

/** A small S3 with put-if-absent and pages of lists, which can be told to misbehave. It checks no signature: radosgw does. */
export interface S3Peer {
  readonly place: S3Place;
  /** Method and path of all that was asked. */
  readonly asked: string[];
  readonly objects: Map<
    string,
    { readonly body: Buffer; readonly meta: Record<string, string>; readonly since: string }
  >;
  /** What the next requests meet, one after another. */
  readonly next: (Mischief | undefined)[];
  /** What all requests meet, as long as it is set. */
  always: Mischief | undefined;
  /** What all writers meet, as long as it is set. */
  puts: Mischief | undefined;
  /** Entries on a page of a list. */
  page: number;
  /** Listens no more, as where the machine is down. */
  pause(): Promise<void>;
  /** Listens again at the same port. */
  resume(): Promise<void>;
  stop(): void;
}

const PLACE = {
  bucket: 'rat',
  prefix: 'stadt/',
  region: 'de',
  accessKeyId: 'OEFFENTLICH',
  secretAccessKey: 'GEHEIM',
};

/** Starts it on loopback. */
export async function startS3Peer(): Promise<S3Peer> {
  const server = createServer((request, response) =>
    serve(peer, request, response).catch(() => response.destroy()),
  );
  const port = await ownPort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${port}`;
  const peer: S3Peer = {
    place: { ...PLACE, endpoint },
    asked: [],
    objects: new Map(),
    next: [],
    always: undefined,
    puts: undefined,
    page: 1000,
    async pause() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    async resume() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return peer;
}

async function serve(peer: S3Peer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', peer.place.endpoint);
  peer.asked.push(`${request.method} ${url.pathname}`);
  const mischief = peer.next.shift() ?? peer.always ?? (request.method === 'PUT' ? peer.puts : undefined);
  const answer = mischief && 'answer' in mischief ? mischief.answer : undefined;
  if (answer === 'late') return;
  if (answer === 'none') return void request.socket.destroy();
  if (mischief && 'status' in mischief) {
    request.resume();
    response.writeHead(mischief.status, mischief.headers);
    return void response.end(mischief.code && errorOf(mischief.code));
  }
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const { status, headers = {}, body = '' } = carriedOut(peer, request, url, Buffer.concat(pieces));
  if (answer === 'lost') return void request.socket.destroy();
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
  if (answer === undefined) return void response.end(body);
  response.write(Buffer.from(body).subarray(0, Math.ceil(Buffer.byteLength(body) / 2)), () => {
    if (answer === 'cut') request.socket.destroy();
  });
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string | number>;
  readonly body?: Buffer | string;
}

const errorOf = (code: string) =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Key>a secret key</Key></Error>`;

function carriedOut(peer: S3Peer, request: IncomingMessage, url: URL, sent: Buffer): Answer {
  const key = decodeURIComponent(url.pathname).slice(`/${peer.place.bucket}/`.length);
  if (request.method === 'PUT') return put(peer, key, request, sent);
  if (request.method === 'DELETE') {
    peer.objects.delete(key);
    return { status: 204 };
  }
  if (key === '') return list(peer, url.searchParams);
  const found = peer.objects.get(key);
  if (!found) return { status: 404, body: errorOf('NoSuchKey') };
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (request.headers.range === undefined || !range) {
    if (request.headers.range !== undefined) return { status: 416, body: errorOf('InvalidRange') };
    return { status: 200, headers: { ...found.meta, 'content-length': found.body.length }, body: found.body };
  }
  const [first, last] = [Number(range[1]), Number(range[2])];
  if (first > last || first >= found.body.length) return { status: 416, body: errorOf('InvalidRange') };
  return {
    status: 206,
    headers: { 'content-range': `bytes ${first}-${last}/${found.body.length}` },
    body: found.body.subarray(first, last + 1),
  };
}

function put(peer: S3Peer, key: string, request: IncomingMessage, sent: Buffer): Answer {
  const { headers } = request;
  if (headers['if-none-match'] === '*' && peer.objects.has(key))
    return { status: 412, body: errorOf('PreconditionFailed') };
  if (headers['x-amz-content-sha256'] !== createHash('sha256').update(sent).digest('hex'))
    return { status: 400, body: errorOf('XAmzContentSHA256Mismatch') };
  if (Number(headers['content-length']) !== sent.length)
    return { status: 411, body: errorOf('MissingContentLength') };
  const meta = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'));
  peer.objects.set(key, {
    body: sent,
    meta: Object.fromEntries(meta) as Record<string, string>,
    since: new Date().toISOString(),
  });
  return { status: 200 };
}

function list(peer: S3Peer, query: URLSearchParams): Answer {
  const behind = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const count = Math.min(Number(query.get('max-keys')), peer.page);
  const keys = [...peer.objects.keys()]
    .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > behind)
    .sort((a, b) => (a < b ? -1 : 1));
  const entries = keys.slice(0, count).map(
    (
      key,
    ) => `<Contents><Key>${key.replaceAll('&', '&amp;')}</Key><LastModified>${peer.objects.get(key)?.since}</LastModified>
      <Size>${peer.objects.get(key)?.body.length}</Size></Contents>`,
  );
  const more = keys.length > count;
  const next = more ? `<NextContinuationToken>${keys[count - 1]}</NextContinuationToken>` : '';
  return {
    status: 200,
    body: `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${entries.join('')}</ListBucketResult>`,
  };
}
