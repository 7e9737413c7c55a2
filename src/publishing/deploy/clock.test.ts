import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { around, optionsFor, writeSite } from '../../testing/deploy.ts';
import { sshMissing } from '../../testing/ssh-server.ts';
import { serve } from '../serve.ts';
import { checkClock } from './clock.ts';
import { deploy } from './deploy.ts';

const SERVER = Date.parse('2027-03-28T00:30:00Z');
const MINUTE = 60_000;
let headers: Record<string, string>;
let server: Server;
let url: string;

beforeEach(async () => {
  headers = { Date: new Date(SERVER).toUTCString() };
  server = createServer((_, response) => {
    response.sendDate = false;
    response.writeHead(404, headers).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const at = (offset: number) => checkClock(url, () => SERVER + offset);

test.each([0, 10 * MINUTE, -10 * MINUTE])('%d ms apart is near enough', async (offset) => {
  await expect(at(offset)).resolves.toBeUndefined();
});

test.each([
  [10 * MINUTE + 1, 10],
  [-10 * MINUTE - 1, 10],
  [24 * 60 * MINUTE, 1440],
  [-60 * MINUTE, 60],
])('%d ms apart is refused, with what to do', async (offset, minutes) => {
  await expect(at(offset)).rejects.toThrow(
    `gehen um ${minutes} Minuten auseinander. Es wurde nichts veröffentlicht. Bitte die Uhr richtig stellen`,
  );
});

test('an answer that lay in a cache for an hour is an hour older than now', async () => {
  headers['Age'] = '3600';
  await expect(at(60 * MINUTE)).resolves.toBeUndefined();
  await expect(at(0)).rejects.toThrow('60 Minuten');
});

test.each([[{}], [{ Date: 'gestern' }]])(
  'a server that tells no time is no reason to stop: %j',
  async (none) => {
    headers = none;
    await expect(at(24 * 60 * MINUTE)).resolves.toBeUndefined();
  },
);

test('nor is one that does not answer', async () => {
  server.closeAllConnections();
  server.close();
  await expect(at(24 * 60 * MINUTE)).resolves.toBeUndefined();
});

const reason = sshMissing(['rsync']);

describe.skipIf(reason !== undefined)(`a deploy by a wrong clock (${reason ?? 'rsync'})`, () => {
  test.each(['folder', 'artefact'])('to %s touches nothing, unless told to ignore it', async (kind) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-clock-'));
    const www = await serve(path.join(dir, 'www'), 0);
    try {
      const site = writeSite(path.join(dir, 'site'), 'eins');
      const to = kind === 'folder' ? `folder:${dir}/www` : 'artefact';
      const wrong = around({}, () => Date.now() - 30 * MINUTE);
      const options = optionsFor(site, to, www.address);
      await expect(deploy(options, wrong)).rejects.toThrow('gehen um 30 Minuten auseinander');
      const made = kind === 'folder' ? path.join(dir, 'www/index.html') : path.join(site, 'stand.json');
      expect([existsSync(made), existsSync(path.join(dir, 'www.releases'))]).toEqual([false, false]);
      await deploy({ ...options, ignoreClock: true }, wrong);
      expect(existsSync(made)).toBe(true);
    } finally {
      www.server.closeAllConnections();
      www.server.close();
      rmSync(dir, { recursive: true });
    }
  });
});
