import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DeleteObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bucket, startBucket, startDetour } from '../../testing/bucket.ts';
import { around, optionsFor, writeSite } from '../../testing/deploy.ts';
import { deploy } from './deploy.ts';
import { s3Client } from './s3-client.ts';

let dir: string;
let bucket: Bucket;
let environment: Readonly<Record<string, string>>;

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-s3-'));
  bucket = await startBucket(path.join(dir, 'b'));
  ({ environment } = bucket);
});
afterEach(async () => {
  await bucket.stop();
  rmSync(dir, { recursive: true });
});

async function go(word: string, more = {}) {
  const world = around(environment);
  await deploy(
    optionsFor(writeSite(mkdtempSync(path.join(dir, 'site-')), word, more), 's3:rat/p', bucket.url),
    world,
  );
  return world.told.join('\n');
}

test('first, unchanged, changed; types and caching are set, withdrawn files go, no lock stays', async () => {
  await go('eins', { 'alt/index.html': 'alt' });
  expect(await go('eins', { 'alt/index.html': 'alt' })).toContain('nur stand.json ist neu');
  expect(await go('zwei')).toContain('1 Datei zu löschen');
  const found = await bucket.keys();
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
  let left = 12;
  // A way to the bucket that breaks for good after twelve requests.
  const detour = await startDetour(environment, () => (left -= 1) >= 0);
  ({ environment } = detour);
  await expect(go('zwei')).rejects.toThrow(/Verbindung zum Server[\s\S]*alte und neue Seiten nebeneinander/);
  detour.stop();
  ({ environment } = bucket);
  await forgetLock();
  expect(await go('zwei')).toContain('veröffentlicht und geprüft');
});

/** What waiting for the dead lock would do, sooner. */
const forgetLock = () =>
  s3Client(environment).send(new DeleteObjectCommand({ Bucket: 'rat', Key: 'p/.stand-lock' }));
