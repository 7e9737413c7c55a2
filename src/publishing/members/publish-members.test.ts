import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { instant } from '../../domain/local-time.ts';
import { findDocument, flatItems, type MembersDirectory } from '../../domain/members/index.ts';
import { councilReader } from '../../functions/members/council.ts';
import { readJson } from '../../store/index/index.ts';
import { memoryBlobs } from '../../testing/members/memory-blobs.ts';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import { sampleMembersContent } from '../../testing/members/published-sample.ts';
import type { HashedFile } from './hash-files.ts';
import { pruneStore } from './prune-store.ts';
import { type MembersContent, publishMembers } from './publish-members.ts';
import { siteArms } from './site-arms.ts';

let sample: MembersContent;
beforeAll(async () => {
  sample = await sampleMembersContent();
});

const aStore = () => ({ slots: memorySlots(), blobs: memoryBlobs() });

/** The same content, its first file with other bytes. */
function revised(content: MembersContent, sha256: string): { content: MembersContent; id: string } {
  const [first, ...rest] = content.files as [HashedFile, ...HashedFile[]];
  const id = /\(Dokument (.+)\)$/.exec(first.label)?.[1] ?? '';
  const changed = { ...first, sha256, size: 3, open: () => new Blob(['neu']).stream() };
  return { content: { ...content, files: [changed, ...rest] }, id };
}

test('a first run sends all, a second nothing and writes no generation', async () => {
  const store = aStore();
  const first = await publishMembers(sample, store);
  expect(first).toMatchObject({ written: true, sent: store.blobs.all.size });
  const second = await publishMembers(sample, store);
  expect(second).toMatchObject({ written: false, sent: 0, bytes: 0, documents: first.documents });
  expect([...store.slots.all.keys()]).toEqual(['generations/000000001.json']);
});

test('the function reads what was published: the whole agenda, papers with the attachments that the overlay adds', async () => {
  const store = aStore();
  await publishMembers(sample, store);
  const council = await councilReader({ ...store, now: Date.now })();
  if (!council) throw new Error('nothing was published');
  const { directory } = council;
  const meeting = '2026-12-07-samtgemeindeausschuss';
  const [part] = await council.parts(directory.meetings[meeting] ?? []);
  const agenda = part?.meetings.find(({ key }) => key === meeting)?.agenda ?? [];
  const closed = flatItems(agenda).find(({ id }) => id === 'ffionmnm');
  expect(closed).toMatchObject({ public: false, papers: ['0162-2026-n'], title: expect.any(String) });
  expect(part?.papers.find(({ key }) => key === '0162-2026-n')).toMatchObject({ public: false });
  const [holder] = await council.parts(directory.papers['0112-2026'] ?? []);
  const paper = holder?.papers.find(({ key }) => key === '0112-2026');
  expect(paper).toMatchObject({ public: true, documents: [{ public: false, kind: 'attachment' }] });
  for (const [id, numbers] of Object.entries(directory.documents)) {
    const found = findDocument(await council.parts(numbers), id);
    expect(await store.blobs.size(found?.document.sha256 ?? '')).toBe(found?.document.size);
  }
});

test('the coat of arms is rendered, put into the store, named by the directory, and kept when the store is pruned', async () => {
  const store = aStore();
  const coatOfArms = await siteArms(path.resolve('content/wappen-mittelaue.png'));
  await publishMembers({ ...sample, coatOfArms }, store);
  const council = await councilReader({ ...store, now: Date.now })();
  const arms = council?.directory.site.arms;
  expect(arms).toEqual({ ...coatOfArms?.arms, mimeType: 'image/webp', width: 240 });
  const sha256 = arms?.sha256 ?? '';
  const bytes = await new Response(await store.blobs.read(sha256)).bytes();
  expect([bytes.length, new TextDecoder('latin1').decode(bytes.slice(8, 12))]).toEqual([arms?.size, 'WEBP']);
  const years = Date.now() + 800 * 86_400_000;
  expect(await pruneStore(store, { record: years, machine: years })).toEqual([]);
});

test('all that is sent is named: minutes that are still being written stay at home', async () => {
  const drafts = sample.overlay.meetings.filter(({ data }) => data.minutes?.status === 'draft');
  expect(drafts.length).toBeGreaterThan(0);
  expect(sample.files.map(({ path }) => path)).not.toContain(
    `protected/meetings/${drafts[0]?.key}/${drafts[0]?.data.minutes?.file?.file}`,
  );
  const store = aStore();
  await publishMembers(sample, store);
  const years = Date.now() + 800 * 86_400_000;
  expect(await pruneStore(store, { record: years, machine: years })).toEqual([]);
});

test('a coat of arms that is no picture is left out', async () => {
  expect(await siteArms(path.resolve('content/site.yml'))).toBeUndefined();
});

test('what is new or changed since the generation before says so, and keeps saying so', async () => {
  const store = aStore();
  await publishMembers({ ...sample, files: sample.files }, store);
  const { content, id } = revised(sample, await hashOf('neu'));
  const at = instant('2027-03-09T10:00:00Z');
  await publishMembers({ ...content, at }, store);
  await publishMembers({ ...content, at: instant('2027-03-10T10:00:00Z') }, store);
  const council = await councilReader({ ...store, now: Date.now })();
  const found = findDocument((await council?.parts(council.directory.documents[id] ?? [])) ?? [], id);
  expect(found?.document).toMatchObject({ changedAt: '2027-03-09T10:00:00.000Z', size: 3 });
  expect(found?.document).not.toHaveProperty('addedAt');
  expect(store.slots.all.size).toBe(2);
});

/** The same content, a paper with these words. */
const reworded = (content: MembersContent, key: string, text: string): MembersContent => ({
  ...content,
  record: {
    ...content.record,
    papers: content.record.papers.map((entry) => (entry.key === key ? { ...entry, text } : entry)),
  },
});
const without = (content: MembersContent, key: string): MembersContent => ({
  ...content,
  record: { ...content.record, papers: content.record.papers.filter((entry) => entry.key !== key) },
});
/** What the function reads of a paper. */
async function paperIn(store: ReturnType<typeof aStore>, key: string) {
  const council = await councilReader({ ...store, now: Date.now })();
  const [part] = (await council?.parts(council.directory.papers[key] ?? [])) ?? [];
  return part?.papers.find((paper) => paper.key === key);
}

test('a paper says since when it is there and since when its words are others, and keeps saying so', async () => {
  const [key, added] = ['0112-2026', instant('2027-03-08T12:00:00Z')];
  const store = aStore();
  const files = sample.files.filter(({ path: file }) => !file.includes(key));
  const overlay = {
    ...sample.overlay,
    papers: sample.overlay.papers.filter(({ data }) => !('attachmentsOf' in data)),
  };
  await publishMembers(without({ ...sample, overlay, files }, key), store);
  await publishMembers({ ...sample, at: added }, store);
  expect(await paperIn(store, key)).toMatchObject({ addedAt: '2027-03-08T12:00:00.000Z' });
  expect(await paperIn(store, '0113-2026')).not.toHaveProperty('addedAt');
  const changed = reworded(sample, key, 'Der Rat beschließt etwas anderes.');
  await publishMembers({ ...changed, at: instant('2027-03-09T10:00:00Z') }, store);
  await publishMembers({ ...changed, at: instant('2027-03-10T10:00:00Z') }, store);
  expect(await paperIn(store, key)).toMatchObject({
    addedAt: '2027-03-08T12:00:00.000Z',
    changedAt: '2027-03-09T10:00:00.000Z',
  });
  expect(await paperIn(store, '0113-2026')).not.toHaveProperty('changedAt');
});

test('a paper brings what its public page says', async () => {
  const store = aStore();
  await publishMembers(sample, store);
  expect(await paperIn(store, '0105-2027')).toMatchObject({
    summary: expect.stringContaining('Kindertagesstätte Ellernhagen'),
    financeHtml: expect.stringMatching(/^<p>Gesamtkosten 780\.000/),
  });
  expect((await paperIn(store, '0105-2027'))?.consultations?.[0]).toMatchObject({
    organization: expect.any(String),
    role: expect.any(String),
  });
  const { record } = sample;
  const motion = record.papers.find(({ data }) => data.originatorOrganizations?.length);
  const name = record.organizations.find(({ key }) => key === motion?.data.originatorOrganizations?.[0])?.data
    .name;
  expect((await paperIn(store, motion?.key ?? ''))?.originators?.[0]).toBe(name);
});

test('another document, or lines broken elsewhere, do not change the paper itself', async () => {
  const store = aStore();
  const text = 'Der Rat beschließt\nden Plan.';
  await publishMembers(reworded(sample, '0112-2026', text), store);
  const { content } = revised(sample, await hashOf('neu'));
  await publishMembers(reworded(content, '0112-2026', text.replace('\n', ' ')), store);
  const council = await councilReader({ ...store, now: Date.now })();
  const parts = (await council?.parts(council.directory.parts.map((_, number) => number))) ?? [];
  expect(parts.flatMap(({ papers }) => papers).filter(({ changedAt }) => changedAt !== undefined)).toEqual(
    [],
  );
});

const hashOf = async (text: string): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');

test('two at once: the second builds upon the first, and both states are there', async () => {
  const store = aStore();
  const { content } = revised(sample, await hashOf('neu'));
  const both = await Promise.all([publishMembers(sample, store), publishMembers(content, store)]);
  expect(both.map(({ written }) => written)).toEqual([true, true]);
  expect(store.slots.all.size).toBe(2);
  const hashes = await Promise.all(
    both.map(async ({ generation }) => {
      const directory = await readJson<MembersDirectory>(store.blobs, generation.generation.directory);
      return directory.parts.every((part) => store.blobs.all.has(part.sha256));
    }),
  );
  expect(hashes).toEqual([true, true]);
});

test('the generation says what it changed, and another state of files without an entry makes a new one', async () => {
  const store = aStore();
  const run = { at: '2026-11-22T22:00:00.000Z', unlisted: 0 };
  const figures = async (content: MembersContent) =>
    (await publishMembers(content, store)).generation.generation.published;
  const first = await figures({ ...sample, run });
  expect(first).toEqual({
    ...run,
    documents: first?.documents,
    added: first?.documents,
    changed: 0,
    removed: 0,
  });
  const { content } = revised(sample, await hashOf('neu'));
  expect(await figures({ ...content, run })).toMatchObject({ added: 0, changed: 1, removed: 0 });
  const gone = without({ ...content, run }, '0112-2026');
  const documents = (await councilReader({ ...store, now: Date.now })())?.published?.documents;
  const fewer = await figures({ ...gone, overlay: { ...gone.overlay, papers: [] } });
  expect(fewer).toMatchObject({ added: 0, changed: 0, documents: (documents ?? 0) - (fewer?.removed ?? 0) });
  expect(fewer?.removed).toBeGreaterThan(0);
  expect(store.slots.all.size).toBe(3);
  const unlisted = { ...gone, overlay: { ...gone.overlay, papers: [] }, run: { ...run, unlisted: 2 } };
  expect(await figures(unlisted)).toMatchObject({ added: 0, removed: 0, unlisted: 2 });
  expect(await figures(unlisted)).toMatchObject({ unlisted: 2 });
  expect(store.slots.all.size).toBe(4);
  const text = [...store.slots.all.values()].at(-1) ?? '';
  expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual([
    'at',
    'directory',
    'number',
    'previous',
    'published',
  ]);
});

test('a task says since when an office has it, where it came after the first index', async () => {
  const key = '2027-02-10-eilentscheidung-kanal';
  const store = aStore();
  const resolutions = sample.record.resolutions.filter((entry) => entry.key !== key);
  const taskIn = async (wanted: string) => {
    const council = await councilReader({ ...store, now: Date.now })();
    return (await council?.administration())?.tasks.find((task) => task.key === wanted);
  };
  await publishMembers({ ...sample, record: { ...sample.record, resolutions } }, store);
  await publishMembers({ ...sample, at: instant('2027-03-08T12:00:00Z') }, store);
  await publishMembers({ ...sample, at: instant('2027-03-09T12:00:00Z') }, store);
  expect(await taskIn(key)).toMatchObject({ addedAt: '2027-03-08T12:00:00.000Z' });
  const [other] = resolutions.filter(({ data }) => data.implementation);
  expect(await taskIn(other?.key ?? '')).not.toHaveProperty('addedAt');
});
