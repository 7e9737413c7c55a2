import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { around, optionsFor, writeSite } from '../../testing/deploy.ts';
import { freePort } from '../../testing/ssh-server.ts';
import { deploy } from './deploy.ts';
import { s3Client } from './s3-client.ts';

let dir: string;
let bucket: S3rver;
let web: Server;
let url: string;
let environment: Record<string, string>;

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-s3-'));
  const port = await freePort();
  const buckets = [{ name: 'rat', configs: [] }];
  bucket = new S3rver({
    port,
    address: '127.0.0.1',
    silent: true,
    directory: path.join(dir, 'b'),
    configureBuckets: buckets,
  });
  await bucket.run();
  environment = {
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  };
  // Serves the bucket as its host would: an address that ends in a slash is its index.html.
  web = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '/').slice(1)).replace(/(^|\/)$/, '$1index.html');
    s3Client(environment)
      .send(new GetObjectCommand({ Bucket: 'rat', Key: `p/${key}` }))
      .then(async ({ Body }) => response.end(await Body?.transformToByteArray()))
      .catch(() => response.writeHead(404).end());
  }).listen(0, '127.0.0.1');
  await once(web, 'listening');
  url = `http://127.0.0.1:${(web.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  web.closeAllConnections();
  web.close();
  await bucket.close();
  rmSync(dir, { recursive: true });
});

async function go(word: string, more = {}) {
  const world = around(environment);
  await deploy(
    optionsFor(writeSite(mkdtempSync(path.join(dir, 'site-')), word, more), 's3:rat/p', url),
    world,
  );
  return world.told.join('\n');
}

const keys = async () => {
  const { Contents = [] } = await s3Client(environment).send(new ListObjectsV2Command({ Bucket: 'rat' }));
  return Contents.map(({ Key }) => Key);
};

test('first, unchanged, changed; types and caching are set, withdrawn files go, no lock stays', async () => {
  await go('eins', { 'alt/index.html': 'alt' });
  expect(await go('eins', { 'alt/index.html': 'alt' })).toContain('nur stand.json ist neu');
  expect(await go('zwei')).toContain('1 Datei zu löschen');
  const found = await keys();
  expect(found).toEqual(expect.arrayContaining(['p/index.html', 'p/stand.json', 'p/stand-files.json']));
  expect(found).not.toContain('p/alt/index.html');
  expect(found).not.toContain('p/.stand-lock');
  const head = async (Key: string) => {
    const { ContentType, CacheControl } = await s3Client(environment).send(
      new GetObjectCommand({ Bucket: 'rat', Key }),
    );
    return [ContentType, CacheControl];
  };
  expect(await head('p/index.html')).toEqual([
    'text/html; charset=utf-8',
    'public, max-age=300, must-revalidate',
  ]);
  expect(await head('p/_assets/x.css')).toEqual([
    'text/css; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
});

test('a wrong key is told without the key, and nothing was done', async () => {
  environment = { ...environment, S3_ACCESS_KEY_ID: 'unbekannt', S3_SECRET_ACCESS_KEY: 'ganz-falsch' };
  const failing = go('eins');
  await expect(failing).rejects.toThrow('Der Server hat die Anmeldung abgelehnt');
  await expect(failing).rejects.not.toThrow('ganz-falsch');
});

test('a network that breaks in the middle is told as a mixed site, which the next run repairs', async () => {
  await go('eins');
  const whole = environment;
  let left = 12;
  // A way to the bucket that breaks for good after twelve requests.
  const proxy = createServer((request, response) => {
    left -= 1;
    if (left < 0) return void request.socket.destroy();
    const { hostname, port } = new URL(whole['S3_ENDPOINT'] as string);
    const { method, url: path, headers } = request;
    const onward = ask({ hostname, port, method, path, headers } as RequestOptions, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  environment = { ...whole, S3_ENDPOINT: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  await expect(go('zwei')).rejects.toThrow(/Verbindung zum Server[\s\S]*alte und neue Seiten nebeneinander/);
  proxy.closeAllConnections();
  proxy.close();
  environment = whole;
  await forgetLock();
  expect(await go('zwei')).toContain('veröffentlicht und geprüft');
});

/** What waiting for the dead lock would do, sooner. */
const forgetLock = () =>
  s3Client(environment).send(new DeleteObjectCommand({ Bucket: 'rat', Key: 'p/.stand-lock' }));
