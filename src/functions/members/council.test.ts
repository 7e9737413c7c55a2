import { beforeAll, beforeEach, expect, test } from 'vitest';
import { flatItems } from '../../domain/members/index.ts';
import { publishMembers, type MembersContent } from '../../publishing/members/publish-members.ts';
import { memoryBlobs } from '../../testing/members/memory-blobs.ts';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import { sampleMembersContent } from '../../testing/members/published-sample.ts';
import { councilReader } from './council.ts';
import type { Council } from './ports.ts';

let content: MembersContent;
beforeAll(async () => {
  const { texts, ...sample } = await sampleMembersContent();
  const words = sample.files.map(({ sha256 }, i) => [sha256, `Öl für den Kämmerer, Blatt ${i}`] as const);
  content = { ...sample, texts: new Map([...texts, ...words]) };
});

/** The sample in a store that tells what is read of it. */
async function aStore() {
  const [slots, blobs] = [memorySlots(), memoryBlobs()];
  await publishMembers(content, { slots, blobs });
  const asked: string[] = [];
  const means = {
    slots: {
      get: (key: string) => (asked.push('get'), slots.get(key)),
      list: (prefix: string) => (asked.push('list'), slots.list(prefix)),
    },
    blobs: { read: (sha256: string) => (asked.push(sha256), blobs.read(sha256)) },
    now: () => Date.parse('2031-01-01T12:00:00Z'),
  };
  return { slots, blobs, asked, means };
}
type Store = Awaited<ReturnType<typeof aStore>>;
let store: Store;
beforeEach(async () => {
  store = await aStore();
});

async function newest(read: () => Promise<Council | undefined>): Promise<Council> {
  const council = await read();
  if (!council) throw new Error('nothing was published');
  return council;
}

test('where nothing was published, there is no council', async () => {
  const read = councilReader({ slots: memorySlots(), blobs: memoryBlobs(), now: Date.now });
  expect(await read()).toBeUndefined();
});

test('a request costs one GET; directory and parts are read once', async () => {
  const read = councilReader(store.means);
  const first = await newest(read);
  await first.part(0);
  store.asked.length = 0;
  const second = await newest(read);
  expect(await second.part(0)).toBe(await first.part(0));
  expect(store.asked).toEqual(['get']);
  expect(second.directory).toBe(first.directory);
});

test('requests at the same moment share what they read', async () => {
  const read = councilReader(store.means);
  const councils = await Promise.all(Array.from({ length: 20 }, () => newest(read)));
  await Promise.all(councils.flatMap((council) => [council.part(3), council.part(3)]));
  const hashes = store.asked.filter((what) => what.length === 64);
  expect(hashes).toHaveLength(2);
});

test('what a new publication took away is gone with the next request', async () => {
  const read = councilReader(store.means);
  const before = await newest(read);
  const gone = content.record.meetings[0]?.key ?? '';
  expect(before.directory.meetings).toHaveProperty(gone);
  const meetings = content.record.meetings.slice(1);
  const next = { ...content, record: { ...content.record, meetings } };
  await publishMembers(next, { slots: store.slots, blobs: store.blobs });
  expect((await newest(read)).directory.meetings).not.toHaveProperty(gone);
  expect(before.directory.meetings).toHaveProperty(gone);
});

test.each(['missing', 'damaged'])(
  'a %s part is a fault of the store, and is read again once it is back',
  async (how) => {
    const council = await newest(councilReader(store.means));
    const { sha256 } = council.directory.parts[0] ?? { sha256: '' };
    const bytes = store.blobs.all.get(sha256);
    if (!bytes) throw new Error('the part is not there');
    if (how === 'missing') store.blobs.all.delete(sha256);
    else store.blobs.all.set(sha256, bytes.toReversed());
    const fault = how === 'missing' ? 'missing' : 'content';
    await expect(council.part(0)).rejects.toMatchObject({ name: 'StoreError', fault });
    store.blobs.all.set(sha256, bytes);
    expect((await council.part(0)).meetings.length).toBeGreaterThan(0);
    await expect(council.part(99_999)).rejects.toMatchObject({ fault: 'missing' });
  },
);

test('a directory that cannot be read is a fault, never the council of before', async () => {
  const read = councilReader(store.means);
  await newest(read);
  const people = content.record.people.slice(1);
  const next = { ...content, record: { ...content.record, people } };
  const { generation } = await publishMembers(next, { slots: store.slots, blobs: store.blobs });
  const { sha256 } = generation.generation.directory;
  const bytes = store.blobs.all.get(sha256);
  store.blobs.all.delete(sha256);
  await expect(read()).rejects.toMatchObject({ fault: 'missing' });
  if (bytes) store.blobs.all.set(sha256, bytes);
  expect((await newest(read)).directory.people).toHaveLength(people.length + content.overlay.people.length);
});

test('memory is bounded: what was not used for longest is read again', async () => {
  const sizes = (await newest(councilReader(store.means))).directory.parts.map(({ size }) => size);
  const [first = 0, second = 0, third = 0] = sizes;
  const council = await newest(councilReader({ ...store.means, mostBytes: first + second + third - 1 }));
  const reads = async (number: number) => {
    store.asked.length = 0;
    await council.part(number);
    return store.asked.length;
  };
  expect([await reads(0), await reads(1), await reads(0), await reads(2)]).toEqual([1, 1, 0, 1]);
  expect([await reads(0), await reads(2), await reads(1)]).toEqual([0, 0, 1]);
  const none = await newest(councilReader({ ...store.means, mostBytes: 0 }));
  expect((await none.part(0)).organization).toBe((await none.part(0)).organization);
});

test('texts come line by line, whole whatever the pieces in which the store gives them', async () => {
  const pieces = (bytes: Uint8Array) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
  const blobs = {
    read: (sha256: string) => Promise.resolve(pieces(store.blobs.all.get(sha256) ?? new Uint8Array())),
  };
  const council = await newest(councilReader({ ...store.means, blobs }));
  const number = council.directory.parts.findIndex(({ texts }) => texts !== undefined);
  const part = await council.part(number);
  const ids = new Set(
    [
      ...part.meetings.flatMap(({ agenda, documents }) => [
        ...documents,
        ...flatItems(agenda).flatMap((item) => item.documents),
      ]),
      ...part.papers.flatMap(({ documents }) => documents),
    ].map(({ id }) => id),
  );
  const seen: string[] = [];
  for await (const { id, text } of council.texts(number)) {
    seen.push(id);
    expect(text).toMatch(/^Öl für den Kämmerer, Blatt \d+$/);
  }
  expect(new Set(seen)).toEqual(ids);
});

test('the clock is the record’s where it has one, else the machine’s', async () => {
  expect(await newest(councilReader(store.means))).toMatchObject({
    now: '2027-03-08T10:00',
    at: '2027-03-08T09:00:00.000Z',
    publishedAt: '2027-03-08T09:00:00.000Z',
  });
  const { demoNow: _, ...site } = content.record.site;
  const real = { ...content, record: { ...content.record, site } };
  await publishMembers(real, { slots: store.slots, blobs: store.blobs });
  expect(await newest(councilReader(store.means))).toMatchObject({
    now: '2031-01-01T13:00',
    at: '2031-01-01T12:00:00.000Z',
  });
});

test('tasks of the administration are read like a part', async () => {
  const { tasks } = await (await newest(councilReader(store.means))).administration();
  expect(tasks.length).toBeGreaterThan(5);
  const dues = tasks.map(({ due }) => due ?? '9999');
  expect(dues).toEqual(dues.toSorted());
});
