import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { councilReader } from '../../functions/members/council.ts';
import { openStore } from '../../store/open-store.ts';
import { contentFolder, type Files, temporaryFolder } from '../../testing/content-folder.ts';
import { membersCommand } from './members-command.ts';

const ATTACHMENTS = 6;
const BYTES = 300_000;

/** An overlay with attachments that are larger together than a small disk. */
function overlay(): Files {
  const names = Array.from({ length: ATTACHMENTS }, (_, n) => n);
  const list = names.map((n) => `  - id: f${n}x\n    title: Blatt ${n}\n    file: blatt-${n}.zip\n`);
  return {
    'papers/0001-2026/index.md': `---\nattachmentsOf: 0001-2026\nfiles:\n${list.join('')}---\n`,
    ...Object.fromEntries(names.map((n) => [`papers/0001-2026/blatt-${n}.zip`, randomBytes(BYTES)])),
  };
}

/** A council with its overlay, and an empty folder for the store. */
async function aTown() {
  const [content, beside] = [await contentFolder(), await temporaryFolder(overlay())];
  const store = await temporaryFolder({});
  const args = ['--content', content.dir, '--protected', beside.dir, '--store', store.dir];
  const run = async () => {
    let told = '';
    const print = { write: (text: string) => (told += text) };
    const around = { env: {}, stdout: print, stderr: print, now: Date.now };
    return { code: await membersCommand(args, around), told };
  };
  return {
    store: store.dir,
    args,
    run,
    async [Symbol.asyncDispose]() {
      spawnSync('umount', ['-l', store.dir]);
      for (const folder of [content, beside, store]) await folder[Symbol.asyncDispose]();
    },
  };
}

const mount = (folder: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
const remount = (folder: string, options: string) =>
  expect(spawnSync('mount', ['-o', `remount,${options}`, folder]).status).toBe(0);

/** The generation that members see. */
const generations = (store: string): string[] => readdirSync(path.join(store, 'records/generations'));

test('on a disk that is full nothing is half, and with room again the run completes', async ({ skip }) => {
  await using town = await aTown();
  if (!mount(town.store, 'size=1m')) skip('no right to mount a small disk');
  const full = await town.run();
  expect(full.code).toBe(1);
  expect(full.told).toMatch(/sie sehen den Stand von vorher\.\nIm Speicher ist kein Platz mehr frei\. Bitte/);
  expect(readdirSync(path.join(town.store, 'tmp'))).toEqual([]);
  for (const name of readdirSync(path.join(town.store, 'blobs'), { recursive: true }) as string[])
    if (/[0-9a-f]{64}$/.test(name)) expect(statSync(path.join(town.store, 'blobs', name)).size).toBe(BYTES);
  expect(await councilReader({ ...openStore({ folder: town.store }), now: Date.now })()).toBeUndefined();
  remount(town.store, 'size=20m');
  expect(await town.run()).toMatchObject({ code: 0, told: expect.stringContaining('Stand 1 ist') });
  expect(generations(town.store)).toEqual(['000000001.json']);
});

test('a disk that is read-only is told of; what is there stays, and nothing new needs no right', async ({
  skip,
}) => {
  await using town = await aTown();
  if (!mount(town.store, 'ro')) skip('no right to mount a small disk');
  const told = await town.run();
  expect([told.code, told.told]).toEqual([1, expect.stringContaining('nur zum Lesen eingehängt')]);
  remount(town.store, 'rw');
  expect((await town.run()).code).toBe(0);
  remount(town.store, 'ro');
  expect(await town.run()).toMatchObject({ code: 0, told: expect.stringContaining('Nichts hat sich') });
});

test('two processes at once on an empty store: both succeed, and one generation stands', async () => {
  await using town = await aTown();
  const publish = () => promisify(execFile)(process.execPath, ['scripts/members-publish.ts', ...town.args]);
  const both = await Promise.all([publish(), publish()]);
  const said = new Set(both.map(({ stdout }) => stdout.split('.')[0]?.split(':')[0]));
  expect(said).toEqual(
    new Set(['Nichts hat sich geändert; es bleibt bei Stand 1', 'Stand 1 ist veröffentlicht']),
  );
  expect(generations(town.store)).toEqual(['000000001.json']);
  expect(readdirSync(path.join(town.store, 'tmp'))).toEqual([]);
});
