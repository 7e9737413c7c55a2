import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { MEETINGS, oparlFiles, type TestObject } from '../../testing/filter-site.ts';
import { missingServer, NGINX, startNginx } from '../../testing/web-servers.ts';
import { oparlFilterApp } from './app.ts';
import { httpSite } from './http-site.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const objects = (build: number): TestObject[] =>
  Array.from({ length: 25 }, (_, number) => ({
    key: `m${number}`,
    created: 1_800_000_000 + number,
    modified: 1_800_000_000 + build,
    more: { name: `Größe ${build}` },
  }));
const filesOf = (build: number) =>
  oparlFiles({ list: MEETINGS, type: 'Meeting', objects: objects(build), elementsPerPage: 10 });

const readerOf = (base: string, trust = 0) =>
  httpSite(base, { fetch, now: () => performance.now(), patience: 500, trust });
const appOf = (base: string, trust = 0) => oparlFilterApp({ site: readerOf(base, trust), log: () => {} });

async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const noNginx = missingServer(NGINX, 'nginx-light');

test.skipIf(noNginx !== undefined)(
  `a site at a real host is read by ranges, and anew when it changed (${noNginx ?? 'nginx'})`,
  async () => {
    await using folder = await temporaryFolder({ ...filesOf(1), 'include.conf': 'gzip on; etag on;' });
    const nginx = await startNginx(folder.dir, path.join(folder.dir, 'include.conf'));
    cleanups.push(() => nginx.stop());
    const app = appOf(nginx.address);
    const names = async () => {
      const answer = await app.request(`${MEETINGS}?limit=23&modified_since=2020-01-01`);
      const { data } = (await answer.json()) as { data: { name: string }[] };
      return [answer.status, data.length, ...new Set(data.map(({ name }) => name))];
    };
    expect(await names()).toEqual([200, 23, 'Größe 1']);
    for (const [name, text] of Object.entries(filesOf(22))) {
      await writeFile(path.join(folder.dir, name), text);
      // nginx makes its ETag of size and second
      await utimes(path.join(folder.dir, name), 1_900_000_000, 1_900_000_000);
    }
    expect(await names()).toEqual([200, 23, 'Größe 22']);
    expect((await app.request('/oparl/v1.1/meeting/m3.json')).status).toBe(200);
    expect((await app.request('/oparl/v1.1/meeting/m99.json')).status).toBe(404);
    await nginx.stop();
    expect((await app.request(`${MEETINGS}?limit=22`)).status).toBe(503);
  },
);

test('while a version is trusted, what is kept needs no request at all', async () => {
  const files = filesOf(1);
  const asked: string[] = [];
  const base = await host(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`);
    response.setHeader('Last-Modified', 'Mon, 08 Mar 2027 09:00:00 GMT').end(files[url.slice(1)]);
  });
  const app = appOf(base, 60_000);
  const ask = async () => (await app.request(`${MEETINGS}?limit=12`)).status;
  // this host knows no ranges and sends whole files
  expect(await ask()).toBe(200);
  expect(asked.length).toBeGreaterThan(4);
  asked.length = 0;
  expect(await ask()).toBe(200);
  expect(asked).toEqual([]);
});

test.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
  ['sends neither ETag nor Last-Modified', (_, response) => void response.end('{}')],
  ['fails', (_, response) => void response.writeHead(500).end()],
  [
    'leads elsewhere',
    (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(),
  ],
  ['never answers', () => {}],
  [
    'stops in the middle',
    ({ method }, response) => {
      response.writeHead(200, { ETag: '"1"', 'Content-Length': '100' });
      if (method === 'HEAD') response.end();
      else response.write('{', () => response.destroy());
    },
  ],
  [
    'sends a page of words with status 200',
    (_, response) => void response.writeHead(200, { ETag: '"1"' }).end('<html>Wartung</html>'),
  ],
])('a host that %s makes the function say 503, in time', async (_, answer) => {
  const app = appOf(await host(answer));
  const result = await app.request(`${MEETINGS}?limit=1`);
  expect([result.status, await result.json()]).toMatchObject([
    503,
    { type: expect.stringContaining('Error') as string },
  ]);
});

test('a range that is another than was asked for is not taken', async () => {
  const base = await host((_, response) => {
    response.writeHead(206, { ETag: '"1"', 'Content-Range': 'bytes 0-3/10' }).end('abcd');
  });
  expect(await readerOf(base).part('/oparl/a.json', 2, 6)).toBeUndefined();
  expect(await readerOf(base).part('/oparl/a.json', 0, 4)).toEqual(new TextEncoder().encode('abcd'));
  expect(await readerOf(base).part('/etc/passwd', 0, 4)).toBeUndefined();
});
