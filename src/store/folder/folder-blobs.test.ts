import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { blobContract, bytesOf, listed, sha256Of, sourceOf } from '../../testing/members/blob-contract.ts';
import { folderBlobs } from './folder-blobs.ts';

describe('objects in a folder', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-blobs-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const blobs = folderBlobs(dir);
  blobContract({ blobs: () => blobs, runs: 50 });

  test('no temporary file and no open file is left', () => {
    expect(readdirSync(path.join(dir, 'tmp'))).toEqual([]);
    const open = readdirSync('/proc/self/fd').map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`);
      } catch {
        return '';
      }
    });
    expect(open.filter((file) => file.startsWith(dir))).toEqual([]);
  });

  test('a folder that is new, or was left half laid out, takes many objects at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const fresh = mkdtempSync(path.join(tmpdir(), 'ratsfenster-blobs-'));
      if (round % 2 === 1) mkdirSync(path.join(fresh, 'blobs'));
      const store = folderBlobs(fresh);
      const objects = Array.from({ length: 8 }, (_, number) => Buffer.from(`${round} ${number}`));
      const put = await Promise.all(objects.map((bytes) => store.put(sha256Of(bytes), sourceOf(bytes))));
      expect(put).toEqual(objects.map(() => true));
      rmSync(fresh, { recursive: true });
    }
  });

  test('what is no object is not listed', async () => {
    const before = await listed(blobs);
    writeFileSync(path.join(dir, 'blobs', 'LIES.MICH'), 'x');
    writeFileSync(path.join(dir, 'blobs', 'ab'.repeat(32)), 'in the wrong folder');
    expect(await listed(blobs)).toEqual(before);
  });

  test('an object that was cut is neither taken for whole nor read to an early end', async () => {
    const bytes = new Uint8Array(200_000).fill(9);
    const sha256 = sha256Of(bytes);
    await blobs.put(sha256, sourceOf(bytes));
    const reading = await blobs.read(sha256);
    truncateSync(path.join(dir, 'blobs', sha256.slice(0, 2), sha256), 100_000);
    await expect(
      new Response(reading as ReadableStream<Uint8Array<ArrayBuffer>>).bytes(),
    ).rejects.toMatchObject({
      fault: 'content',
    });
    await expect(blobs.put(sha256, sourceOf(bytes))).rejects.toMatchObject({ fault: 'content' });
    expect(await blobs.size(sha256)).toBe(100_000);
    expect((await bytesOf(blobs, sha256)).length).toBe(100_000);
  });
});
