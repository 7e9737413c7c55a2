import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { link } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytesOf, listed, sha256Of, sourceOf } from '../../testing/members/blob-contract.ts';
import { openStore } from '../open-store.ts';
import { folderSlots } from './folder-slots.ts';

let dir: string;
beforeEach(() => void (dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-faults-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const unavailable = expect.objectContaining({ fault: 'unavailable' }) as unknown;
const bytes = new Uint8Array(3_000_000).fill(1);
const sha256 = sha256Of(bytes);

test('a folder that vanishes is told by every call, stays unmade, and serves again once it is back', async () => {
  const folder = path.join(dir, 'store');
  mkdirSync(folder);
  const { slots, blobs, sweeper } = openStore({ folder });
  await slots.put('sessions/a/b', 'x');
  await blobs.put(sha256, sourceOf(bytes));
  await sweeper.remove('sessions/a/z');
  const expectGone = async () => {
    await expect(slots.get('sessions/a/b')).rejects.toEqual(unavailable);
    await expect(slots.get('sessions/a/c')).rejects.toEqual(unavailable);
    await expect(slots.put('sessions/a/c', 'x')).rejects.toEqual(unavailable);
    await expect(slots.list('sessions/')).rejects.toEqual(unavailable);
    await expect(sweeper.remove('sessions/a/b')).rejects.toEqual(unavailable);
    await expect(blobs.size(sha256)).rejects.toEqual(unavailable);
    await expect(blobs.read(sha256)).rejects.toEqual(unavailable);
    await expect(blobs.put('ab'.repeat(32), sourceOf(bytes))).rejects.toEqual(unavailable);
    await expect(blobs.remove(sha256)).rejects.toEqual(unavailable);
    await expect(listed(blobs)).rejects.toEqual(unavailable);
  };
  renameSync(folder, `${folder}.away`);
  await expectGone();
  // as where a disk is no longer mounted
  mkdirSync(folder);
  await expectGone();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
  renameSync(`${folder}.away`, folder);
  expect(await slots.get('sessions/a/b')).toBe('x');
  expect(await slots.get('sessions/a/c')).toBeUndefined();
  expect(await slots.put('sessions/a/c', 'y')).toBe(true);
  expect(await blobs.size(sha256)).toBe(bytes.length);
});

test('a new folder is empty; one that was never there is a fault that names no path', async () => {
  const fresh = openStore({ folder: dir });
  expect(await fresh.slots.get('a/b')).toBeUndefined();
  expect(await fresh.slots.list('a/')).toEqual([]);
  expect(await listed(fresh.blobs)).toEqual([]);
  expect(readdirSync(dir)).toEqual([]);
  const { slots } = openStore({ folder: path.join(dir, 'nowhere') });
  await expect(slots.get('a/secret')).rejects.toEqual(unavailable);
  const fault = await slots.put('a/secret', 'x').catch(String);
  expect(fault).toMatch(/^StoreError: The folder of the store is not to be used \(ENOENT\)\.$/);
});

test('the first writers of a new folder do not take each other for a lost disk', async () => {
  for (let round = 0; round < 40; round += 1) {
    const folder = path.join(dir, `${round}`);
    mkdirSync(folder);
    const { slots, blobs } = openStore({ folder });
    const writers = Array.from({ length: 8 }, async (_, n) => {
      const own = new Uint8Array([n]);
      for (let look = 0; look < n; look += 1) await slots.get('a/none');
      return [await slots.put(`a/${n}`, 'x'), await blobs.put(sha256Of(own), sourceOf(own))];
    });
    expect((await Promise.all(writers)).flat()).toEqual(Array.from({ length: 16 }, () => true));
  }
});

test('a full disk is told, nothing half stays, and with room again it goes on', async ({ skip }) => {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', dir]).status === 0;
  if (!mounted) skip('no right to mount a small disk');
  try {
    const { slots, blobs } = openStore({ folder: dir });
    expect(await slots.put('a/first', 'x'.repeat(1_000_000))).toBe(true);
    const filler = path.join(dir, 'filler');
    writeFileSync(filler, new Uint8Array(2_500_000));
    const full = expect.objectContaining({ fault: 'full' }) as unknown;
    await expect(slots.put('a/second', 'x'.repeat(1_000_000))).rejects.toEqual(full);
    await expect(blobs.put(sha256, sourceOf(bytes))).rejects.toEqual(full);
    expect(readdirSync(path.join(dir, 'tmp'))).toEqual([]);
    expect(await slots.list('a/')).toEqual(['a/first']);
    expect(await blobs.size(sha256)).toBeUndefined();
    rmSync(filler);
    expect(await slots.put('a/second', 'x')).toBe(true);
    expect((await slots.get('a/first'))?.length).toBe(1_000_000);
    await slots.get('a/second');
  } finally {
    spawnSync('umount', ['-l', dir]);
  }
});

test('a file system without hard links is refused, and so is one that is mounted within', async ({
  skip,
}) => {
  for (const code of ['EPERM', 'ENOTSUP', 'EXDEV']) {
    const slots = folderSlots(dir, () => Promise.reject(Object.assign(new Error(code), { code })));
    await expect(slots.put('a/b', 'x')).rejects.toThrow(/gives no hard links/);
    expect(await folderSlots(dir).get('a/b')).toBeUndefined();
  }
  const within = path.join(dir, 'records', 'within');
  mkdirSync(within, { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', within]).status !== 0)
    skip('no right to mount a small disk');
  try {
    await expect(folderSlots(dir).put('within/a', 'x')).rejects.toThrow(/gives no hard links \(EXDEV\)/);
  } finally {
    spawnSync('umount', ['-l', within]);
  }
});

test('a link whose answer was lost is known as the own one', async () => {
  const lost = async (from: string, to: string) => {
    await link(from, to);
    throw Object.assign(new Error('as over NFS'), { code: 'EEXIST' });
  };
  expect(await folderSlots(dir, lost).put('a/b', 'x')).toBe(true);
  expect(await folderSlots(dir).put('a/b', 'x')).toBe(false);
});

test('a key that is a folder of others is refused and read as nothing', async () => {
  const slots = folderSlots(dir);
  await slots.put('a/b/c', 'x');
  await expect(slots.put('a/b', 'y')).rejects.toMatchObject({ fault: 'key' });
  await expect(slots.put('a/b/c/d', 'y')).rejects.toMatchObject({ fault: 'key' });
  expect(await slots.get('a/b')).toBeUndefined();
  expect(await slots.get('a/b/c/d')).toBeUndefined();
});

test('files that are no records are not listed', async () => {
  const { slots, blobs } = openStore({ folder: dir });
  await slots.put('a/b', 'x');
  for (const name of ['b~', 'Thumbs.DB', '#b#']) writeFileSync(path.join(dir, 'records', 'a', name), '');
  expect(await slots.list('a/')).toEqual(['a/b']);
  await blobs.put(sha256, sourceOf(bytes));
  expect((await bytesOf(blobs, sha256)).length).toBe(bytes.length);
});
