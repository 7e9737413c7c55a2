import { beforeAll, expect, test } from 'vitest';
import { instant } from '../../domain/local-time.ts';
import type { MembersDirectory, MembersPart } from '../../domain/members/index.ts';
import { readJson } from '../../store/index/index.ts';
import { memoryBlobs } from '../../testing/members/memory-blobs.ts';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import { sampleMembersContent } from '../../testing/members/published-sample.ts';
import type { HashedFile } from './hash-files.ts';
import { documentsIn } from './index/earlier-documents.ts';
import { pruneStore } from './prune-store.ts';
import { type MembersContent, type PrivateStore, publishMembers } from './publish-members.ts';

let sample: MembersContent;
beforeAll(async () => {
  sample = await sampleMembersContent();
});

const LATER = instant('2027-06-08T10:00:00Z');
const CLOCKS = { record: LATER, machine: LATER };

/** A store whose old objects nobody names any longer: a document was replaced three months ago. */
async function anOldStore() {
  const store = { slots: memorySlots(), blobs: memoryBlobs(() => '2027-03-08T10:00:00.000Z') };
  await publishMembers(sample, store);
  const [first, ...rest] = sample.files as [HashedFile, ...HashedFile[]];
  const bytes = new TextEncoder().encode('neu');
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
  const changed = { ...first, sha256, size: bytes.length, open: () => new Blob([bytes]).stream() };
  const at = instant('2027-03-09T10:00:00Z');
  await publishMembers({ ...sample, files: [changed, ...rest], at }, store);
  return { store, unnamed: first.sha256, again: { ...sample, at: LATER } };
}

/** Hashes that the newest generation names and that are not there. */
async function missingIn({ slots, blobs }: Awaited<ReturnType<typeof anOldStore>>['store']) {
  const generation = JSON.parse([...slots.all.values()].at(-1) ?? '') as {
    directory: { sha256: string; size: number };
  };
  const directory = await readJson<MembersDirectory>(blobs, generation.directory);
  const parts = await Promise.all(directory.parts.map((part) => readJson<MembersPart>(blobs, part)));
  const named = [
    directory.administration.sha256,
    ...directory.parts.flatMap(({ texts }) => (texts ? [texts.sha256] : [])),
    ...parts.flatMap(documentsIn).map(({ sha256 }) => sha256),
  ];
  return named.filter((sha256) => !blobs.all.has(sha256));
}

test('what a run found and another prunes before it is named is sent again', async () => {
  const { store, unnamed, again } = await anOldStore();
  let pruned: readonly string[] = [];
  const slots: PrivateStore['slots'] = {
    ...store.slots,
    put: async (key, body) => {
      pruned = (await pruneStore(store, CLOCKS)).map(({ sha256 }) => sha256);
      return await store.slots.put(key, body);
    },
  };
  const { generation } = await publishMembers(again, { ...store, slots });
  expect([generation.generation.number, pruned]).toEqual([3, expect.arrayContaining([unnamed])]);
  expect(await missingIn(store)).toEqual([]);
});

test.each(['before', 'after'] as const)(
  'what another run names just %s it is taken away stays, and is not told as removed',
  async (when) => {
    const { store, unnamed, again } = await anOldStore();
    let published = 0;
    const publish = async () => {
      if ((published += 1) === 1) await publishMembers(again, store);
    };
    const blobs: PrivateStore['blobs'] = {
      ...store.blobs,
      remove: async (sha256) => {
        if (sha256 === unnamed && when === 'before') await publish();
        await store.blobs.remove(sha256);
        if (sha256 === unnamed && when === 'after') await publish();
      },
    };
    const pruned = await pruneStore({ ...store, blobs }, CLOCKS);
    expect(published).toBeGreaterThan(0);
    expect(pruned.map(({ sha256 }) => sha256)).not.toContain(unnamed);
    expect(await missingIn(store)).toEqual([]);
  },
);

test('an object is put back where nobody can tell whether it was named in the meantime', async () => {
  const { store, unnamed } = await anOldStore();
  let down = false;
  const slots: PrivateStore['slots'] = {
    ...store.slots,
    get: (key) => (down ? Promise.reject(new Error('down')) : store.slots.get(key)),
  };
  const blobs: PrivateStore['blobs'] = {
    ...store.blobs,
    remove: async (sha256) => {
      await store.blobs.remove(sha256);
      down = sha256 === unnamed;
    },
  };
  await expect(pruneStore({ slots, blobs }, CLOCKS)).rejects.toThrow('down');
  expect(store.blobs.all.has(unnamed)).toBe(true);
});
