import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { MEETINGS, oparlFiles } from '../../testing/filter-site.ts';
import { filterBeside } from './beside-site.ts';
import { bundleOparlFilter } from './bundle.ts';

const FILES = oparlFiles({
  list: MEETINGS,
  type: 'Meeting',
  objects: [{ key: 'a', created: 1_800_000_000, modified: 1_800_000_000 }],
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Runs the entry as the unit of systemd does, or the bundle from a folder without packages. */
function run(site: string, { entry = 'scripts/oparl-filter.ts', port = '0' } = {}) {
  const env = { PATH: process.env['PATH'], OPARL_FILTER_SITE: site, OPARL_FILTER_PORT: port };
  const child = spawn(process.execPath, [entry], { env, stdio: 'pipe' });
  children.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (said.text += bytes.toString('utf8')));
  return { child, said };
}

async function started(site: string, options: Parameters<typeof run>[1] = {}) {
  const { child, said } = run(site, options);
  while (!said.text.includes('läuft')) await once(child.stdout, 'data');
  const [, address = '', port = ''] = /(http:\/\/127\.0\.0\.1:(\d+))/.exec(said.text) ?? [];
  return { child, said, address, port };
}

test('the entry serves until SIGTERM, and then ends with 0 although a client holds a connection', async () => {
  await using site = await temporaryFolder(FILES);
  const { child, said, address } = await started(site.dir);
  const answer = await fetch(`${address}${MEETINGS}?limit=5`);
  expect([answer.status, ((await answer.json()) as { data: unknown[] }).data.length]).toEqual([200, 1]);
  expect((await fetch(`${address}/health`)).status).toBe(200);
  const head = await fetch(`${address}${MEETINGS}?limit=5`, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe(answer.headers.get('content-length'));
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  expect(said.text).toMatch(/^Der Filter für OParl läuft: \S+\nDer Filter für OParl ist beendet\.\n$/);
});

test('a request that is none is answered with an error object, and told to nobody', async () => {
  await using site = await temporaryFolder(FILES);
  const { said, port } = await started(site.dir);
  const socket = connect(Number(port), '127.0.0.1');
  socket.end('GET /oparl/v1.1/geheim.json HTTP/1.1\r\nHost: a b\\c\r\nConnection: close\r\n\r\n');
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer.toLowerCase()).toContain('access-control-allow-origin: *');
  expect(answer).toContain('https://schema.oparl.org/1.1/Error');
  expect(said.text).not.toContain('geheim');
});

test('without its settings it does not start, says so, and ends with 2', async () => {
  const { child, said } = run('dist');
  expect(await once(child, 'exit')).toEqual([2, null]);
  expect(said.text).toContain('- OPARL_FILTER_SITE: ist ungültig.');
});

test('a port that is taken is told in German, and ends with 1', async () => {
  await using site = await temporaryFolder(FILES);
  const { port } = await started(site.dir);
  const { child, said } = run(site.dir, { port });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said.text).toContain('Die Adresse ist schon belegt.');
});

test('the bundle is one file that runs on Node alone', async () => {
  await using site = await temporaryFolder(FILES);
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-bundle-'));
  await bundleOparlFilter(folder);
  const { address } = await started(site.dir, { entry: path.join(folder, 'oparl-filter.mjs') });
  expect((await fetch(`${address}${MEETINGS}?modified_since=2020-01-01`)).status).toBe(200);
  await rm(folder, { recursive: true });
});

test('beside the preview it takes its own port or a free one, and tells a fault once, not at each request', async () => {
  await using site = await temporaryFolder({ 'index.html': '' });
  const said: string[] = [];
  const running = [];
  for (let count = 0; count < 2; count += 1)
    running.push(await filterBeside(site.dir, (event) => said.push(event)));
  const [first, second] = running.map(({ forward }) => forward);
  expect(first?.address).not.toBe(second?.address);
  for (let count = 0; count < 3; count += 1)
    expect((await fetch(`${first?.address}${MEETINGS}?limit=1`)).status).toBe(503);
  expect(said).toEqual(['the published site is being replaced or cannot be read']);
  expect([
    first?.takes(MEETINGS, 'limit=1'),
    first?.takes(MEETINGS, ''),
    first?.takes('/suche/', 'q=x'),
  ]).toEqual([true, false, false]);
  for (const { stop } of running) await stop();
});
