import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { around, writeSite } from '../../testing/deploy.ts';
import { serve } from '../serve.ts';
import { UsageError } from '../usage-error.ts';
import { deployCommand } from './deploy-command.ts';
import { deploy } from './deploy.ts';
import { deployOptions } from './options.ts';
import { siteDigest } from './site-files.ts';
import { parseStand } from './stand.ts';

const NOW = Date.now();
let dir: string;
let server: Server;
let url: string;

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-artefact-'));
  ({ server, address: url } = await serve(path.join(dir, 'public'), 0));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true });
});

const build = (word: string, more = {}) => writeSite(path.join(dir, 'site'), word, more);
const hostTakes = (word: string, more = {}) => writeSite(path.join(dir, 'public'), word, more);
const log = (...hashes: string[]) => JSON.stringify({ entries: hashes.map((hash) => ({ hash })) });

async function run(...args: string[]) {
  const world = around({}, () => NOW);
  const options = ['--site', path.join(dir, 'site'), '--url', url, '--patience', '1', ...args];
  await deploy(deployOptions(options), world);
  return world.told;
}

describe('--to artefact', () => {
  test('puts stand.json into the folder and asks for the proof', async () => {
    const site = build('eins');
    expect(await run('--to', 'artefact')).toEqual([
      'stand.json liegt im Ordner. Nach dem Hochladen bitte mit --verify-only prüfen.',
    ]);
    const stand = parseStand(readFileSync(path.join(site, 'stand.json'), 'utf8'));
    expect(stand).toMatchObject({ at: new Date(NOW).toISOString(), files: 6 });
    expect(stand?.digest).toBe(await siteDigest(site));
  });

  test('refuses a draft, and a site whose log is older than the public one; the folder stays as it was', async () => {
    build('eins', { 'index.html': '<title>Entwurf: Rat</title>' });
    await expect(run('--to', 'artefact')).rejects.toThrow('Das ist ein Entwurf');
    hostTakes('zwei', { 'protokoll/protokoll.json': log('a', 'b') });
    const site = build('eins', { 'protokoll/protokoll.json': log('a') });
    await expect(run('--to', 'artefact')).rejects.toThrow('ab Eintrag 2');
    expect(() => readFileSync(path.join(site, 'stand.json'))).toThrow('ENOENT');
    await run('--to', 'artefact', '--accept-new-log');
    expect(readFileSync(path.join(site, 'stand.json'), 'utf8')).toContain('digest');
  });
});

describe('--verify-only', () => {
  test('proves what the host serves, stand.json too, and writes nothing', async () => {
    const site = build('eins');
    await run('--to', 'artefact');
    const stand = readFileSync(path.join(site, 'stand.json'), 'utf8');
    hostTakes('eins', { 'stand.json': stand });
    expect(await run('--verify-only')).toEqual(['6 Adressen sind geprüft; die Website steht.']);
    expect(readFileSync(path.join(site, 'stand.json'), 'utf8')).toBe(stand);
  });

  test.each([
    ['a page of before', { 'sitzungen/erste/index.html': 'alt' }, /erste\/: anderer Inhalt als gebaut/],
    ['a document cut off', { 'sitzungen/erste/a1/ladung-ä b.pdf': '%PDF' }, /ladung.*anderer Inhalt/],
    ['the stand of before', { 'stand.json': '{}' }, /stand\.json: anderer Inhalt/],
  ])('tells of %s, each with its address', async (_name, old, words) => {
    const site = build('eins');
    await run('--to', 'artefact');
    hostTakes('eins', { 'stand.json': readFileSync(path.join(site, 'stand.json'), 'utf8'), ...old });
    await expect(run('--verify-only')).rejects.toThrow(/liefert nicht die gebaute Website/);
    await expect(run('--verify-only')).rejects.toThrow(words);
  });

  test('waits for a host that is slow, and names the address that stays away', async () => {
    build('eins');
    const slow = run('--verify-only', '--patience', '20');
    setTimeout(() => hostTakes('eins'), 300);
    expect(await slow).toEqual(['5 Adressen sind geprüft; die Website steht.']);
    rmSync(path.join(dir, 'public'), { recursive: true });
    await expect(run('--verify-only')).rejects.toThrow('Antwort 404');
  });

  test('needs no target and looks at no clock', async () => {
    const site = build('eins');
    hostTakes('eins');
    const world = around({}, () => NOW + 86_400_000);
    await deploy(deployOptions(['--site', site, '--url', url, '--verify-only']), world);
    expect(world.told).toHaveLength(1);
  });
});

test('the command ends with 0 or 1, and with a German word on the right channel', async () => {
  const site = build('eins');
  const [out, err]: [string[], string[]] = [[], []];
  const channel = (said: string[]) => ({ write: (text: string) => said.push(text) });
  const io = { env: {}, stdout: channel(out), stderr: channel(err) } as unknown as Parameters<
    typeof deployCommand
  >[1];
  const args = ['--site', site, '--url', url, '--patience', '0', '--verify-only'];
  expect(await deployCommand(args, io)).toBe(1);
  expect([out, err.join('')]).toEqual([
    [],
    expect.stringMatching(/^Die Veröffentlichung ist gescheitert\.\nDer Server/),
  ]);
  hostTakes('eins');
  expect(await deployCommand(args, io)).toBe(0);
  expect([out.length, err.length]).toEqual([1, 1]);
});

test.each([
  [['--url', 'https://rat.example'], '--to fehlt'],
  [['--to', 'artefact'], '--url: Bitte die Adresse der Website angeben'],
  [['--to', 'artefact', '--url', 'https://rat:geheim@rat.example'], '--url: Bitte'],
  [['--to', 'artefact', '--url', 'https://rat.example', '--patience', '1,5'], '--patience 1,5'],
  [['--verify-only', '--url', 'ftp://rat.example'], '--url: Bitte'],
])('%j is refused', (args, words) => {
  const site = build('eins');
  expect(() => deployOptions(['--site', site, ...args])).toThrow(UsageError);
  expect(() => deployOptions(['--site', site, ...args])).toThrow(words);
});

test('a folder without a site is refused', () => {
  expect(() => deployOptions(['--site', dir, '--to', 'artefact', '--url', url])).toThrow('index.html fehlt');
});
