import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveApp } from '../../../testing/members/serve-app.ts';
import { SAMPLE_OFFER } from '../../../testing/subscribe/sample-subscribe.ts';
import { NotOurFolder } from '../../../server/bundle/write-program.ts';
import { bundleSubscribe } from './bundle-subscribe.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-subscribe-bundle-'));
const program = path.join(folder, 'program');
const store = path.join(folder, 'store');
beforeAll(() => {
  mkdirSync(store);
  return bundleSubscribe(program);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('the program serves with no right but to its files and its store', async () => {
  await using site = await serveApp({
    fetch: (request) =>
      request.url.endsWith('/angebot.json')
        ? Response.json(SAMPLE_OFFER)
        : new Response(null, { status: 404 }),
  });
  const rights = [
    '--permission',
    `--allow-fs-read=${program}`,
    `--allow-fs-read=${store}`,
    `--allow-fs-write=${store}`,
  ];
  const child = spawn(process.execPath, [...rights, 'subscribe.mjs', 'serve'], {
    cwd: program,
    env: {
      SUBSCRIBE_ORIGIN: 'https://abo.example',
      SUBSCRIBE_SITE: site.address,
      SUBSCRIBE_KEYS: 'kQ3v9-Zx1-Lm7w-Ty5-Rb2n-Hc8d-Gf4s-Jp6k-0aEo',
      SUBSCRIBE_ADDRESS_KEY: '3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=',
      SUBSCRIBE_STORE: store,
      SUBSCRIBE_SMTP: 'smtp://127.0.0.1:2525',
      SUBSCRIBE_MAIL_FROM: 'abo@rat.example',
      SUBSCRIBE_PORT: '0',
    },
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(errors.join(''))));
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  const form = await fetch(`${address}/`);
  expect([form.status, await form.text()]).toEqual([200, expect.stringContaining('Bauausschuss')]);
  expect((await fetch(`${address}/stil/haupt.css`)).headers.get('content-type')).toContain('text/css');
  child.kill('SIGTERM');
  const code = await new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve));
  expect([code, errors.join('')]).toEqual([0, '']);
});

test('a folder that holds something else is not taken', async () => {
  const other = path.join(folder, 'other');
  mkdirSync(other);
  writeFileSync(path.join(other, 'important.txt'), '');
  await expect(bundleSubscribe(other)).rejects.toThrow(NotOurFolder);
});
