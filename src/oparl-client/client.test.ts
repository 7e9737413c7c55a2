import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createClient, type OparlClient } from './create-client.ts';
import type { ClientOptions } from './client-options.ts';
import { HttpFault } from './http-fault.ts';
import { readJson } from './read-json.ts';

let server: Server | undefined;
let client: OparlClient | undefined;
const waits: number[] = [];

afterEach(async () => {
  waits.length = 0;
  await client?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});

async function serve(listener: RequestListener, options: Partial<ClientOptions> = {}): Promise<string> {
  const running = createServer(listener);
  server = running;
  await new Promise<void>((resolve) => {
    running.listen(0, '127.0.0.1', resolve);
  });
  client = createClient({
    purpose: 'test',
    allowPrivate: true,
    perSecond: 0,
    clock: {
      now: () => performance.now(),
      sleep: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    },
    ...options,
  });
  const address = running.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

async function faultOf(url: string): Promise<HttpFault> {
  const error: unknown = await client?.get(url).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HttpFault)) throw new Error(`no fault, but ${String(error)}`);
  return error;
}

test('an answer comes with its headers, and the request names product and purpose', async () => {
  const agents: (string | undefined)[] = [];
  const base = await serve((request, response) => {
    agents.push(request.headers['user-agent']);
    response.setHeader('content-encoding', 'gzip').setHeader('etag', '"1"').end(gzipSync('{"a":"ä"}'));
  });
  const answer = await client!.get(`${base}/x`);
  expect(readJson(answer).value).toEqual({ a: 'ä' });
  expect(answer.headers['etag']).toBe('"1"');
  expect(agents).toEqual(['Ratsfenster/0 (test; OParl)']);
  expect(client!.stats).toMatchObject({ requests: 1, bytes: 10, retries: 0 });
});

test('a condition that holds gives no bytes', async () => {
  const base = await serve((request, response) => {
    response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 200;
    response.end();
  });
  expect((await client!.get(base, { ifNoneMatch: '"1"' })).notModified).toBe(true);
  expect((await client!.get(base)).notModified).toBe(false);
});

test('429 and 5xx are tried again with growing waits, Retry-After counts', async () => {
  const statuses = [503, 500, 429, 200];
  const base = await serve((_, response) => {
    response.statusCode = statuses.shift() ?? 200;
    if (response.statusCode === 429) response.setHeader('retry-after', '9');
    response.end('{}');
  });
  expect((await client!.get(base)).status).toBe(200);
  expect(waits.map(Math.round).slice(0, 3)).toEqual([1000, 2000, 9000]);
});

test('a server that asks for an hour is left alone', async () => {
  const base = await serve((_, response) => {
    response.setHeader('retry-after', '3600').writeHead(503).end();
  });
  const fault = await faultOf(base);
  expect(fault).toMatchObject({ code: 'http-status', status: 503, retryAfterMs: 3_600_000 });
  expect(client!.stats.requests).toBe(1);
});

test('what is too large ends early: announced, streamed, and packed small', async () => {
  let sent = 0;
  const base = await serve(
    (request, response) => {
      if (request.url === '/announced') response.setHeader('content-length', 2 ** 31).write('x');
      else if (request.url === '/bomb')
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
      else {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        };
        response.on('drain', more);
        more();
      }
    },
    { maxBytes: 1_000_000 },
  );
  for (const path of ['/announced', '/bomb', '/stream'])
    expect((await faultOf(base + path)).code, path).toBe('http-too-large');
  expect(sent).toBeLessThan(64 * 1024 * 1024);
});

test('a server that says nothing, or stops in the middle, or drips for ever, runs into a limit', async () => {
  const base = await serve(
    (request, response) => {
      if (request.url === '/silent') return;
      response.write('{');
      if (request.url === '/drip') {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      }
    },
    { timeoutMs: 150, wholeTimeoutMs: 900, retries: 0 },
  );
  for (const path of ['/silent', '/stalled', '/drip'])
    expect((await faultOf(base + path)).code, path).toBe('http-timeout');
});

test('redirects stay on the host unless another is allowed, and end', async () => {
  const base = await serve((request, response) => {
    const { port } = new URL(`http://${request.headers.host ?? ''}`);
    const to: Record<string, string> = {
      '/a': '/b',
      '/loop': '/loop2',
      '/loop2': '/loop',
      '/far': `http://localhost:${port}/b`,
      '/chain': '/chain?1',
    };
    const location = request.url?.startsWith('/chain?') ? `${request.url}1` : to[request.url ?? ''];
    if (location === undefined) response.end('{}');
    else response.writeHead(302, { location }).end('x');
  });
  expect((await client!.get(`${base}/a`)).finalUrl).toBe(`${base}/b`);
  expect((await faultOf(`${base}/loop`)).code).toBe('http-redirect-loop');
  expect((await faultOf(`${base}/chain`)).code).toBe('http-redirect-loop');
  expect((await faultOf(`${base}/far`)).code).toBe('http-foreign-host');
});

test('private networks are refused, by number and by name', async () => {
  const base = await serve((_, response) => response.end('{}'), { allowPrivate: false });
  const { port } = new URL(base);
  for (const url of [
    base,
    `http://localhost:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://2130706433:${port}/`,
  ])
    expect((await faultOf(url)).code, url).toBe('http-private-address');
});

test('addresses that are none, with a password, or with nobody behind them', async () => {
  const base = await serve((_, response) => response.end('{}'), { retries: 0 });
  expect((await faultOf('file:///etc/passwd')).code).toBe('http-url');
  const secret = await faultOf('http://a:geheim@127.0.0.1/');
  expect(secret.code).toBe('http-url');
  expect(secret.message).not.toContain('geheim');
  expect((await faultOf('http://127.0.0.1:1/')).code).toBe('http-unreachable');
  expect((await client!.get(base)).status).toBe(200);
});

test('a client refuses options that make no sense when it is made', () => {
  expect(() => createClient({ purpose: 'test', atOnce: 0 })).toThrow('atOnce');
});
