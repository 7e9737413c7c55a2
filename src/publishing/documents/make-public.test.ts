import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { kindOfSlug } from '../../domain/document-slugs.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import { publicObjects } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import { problemInWords } from '../../format/wording/problems/index.ts';
import { contentFolder, type Files, SMALL_COUNCIL } from '../../testing/content-folder.ts';
import { sampleCouncil } from '../../testing/sample-council.ts';
import { replaceHidden } from '../leak-gate/hidden/replace-hidden.ts';
import { checkDocuments } from './check-documents.ts';
import { DocumentsRefused, makePublicDocuments } from './make-public.ts';
import { standingDocuments } from './planned.ts';

const AT = instant('2026-03-01T12:00:00+01:00');
const MEETING = 'meetings/2026-02-03-rat/index.md';
const meeting = (from: string, to: string): Files => ({
  [MEETING]: String(SMALL_COUNCIL[MEETING]).replace(from, to),
});

async function councilIn(dir: string): Promise<CouncilRecord> {
  const { record } = await readContent(dir);
  if (!record) throw new Error('The content has errors.');
  return record;
}

/** What is made of the small council with these files; `now` in the cache of that name. */
async function madeOf(files: Files, change = (record: CouncilRecord) => record) {
  await using content = await contentFolder(files);
  const record = publish(change(await councilIn(content.dir)), AT, NOTHING);
  const cache = path.join(content.dir, 'cache');
  const made = await makePublicDocuments(record, content.dir, { cacheDir: cache });
  const again = await makePublicDocuments(record, content.dir, { cacheDir: cache });
  return { ...made, record, again: again.fresh, kept: await readdir(cache).catch(() => []) };
}

test('documents are made once, and fresh caches give the same bytes', async () => {
  const [one, other] = [await madeOf({}), await madeOf({})];
  expect(one.documents.map(({ page }) => page)).toEqual(
    expect.arrayContaining(['/sitzungen/2026-02-03-rat/einladung/', '/vorlagen/0001-2026/vorlage/']),
  );
  expect([one.fresh, one.again]).toEqual([one.documents.length, 0]);
  // the cover of the folder is kept by itself, too
  expect(one.kept).toHaveLength(one.documents.length + 1);
  expect(other.documents).toEqual(one.documents);
}, 240_000);

test('what is hidden changes no byte of them', async () => {
  const plain = await madeOf({});
  for (const seed of [1, 2, 3]) {
    const other = await madeOf({}, (record) => replaceHidden(record, AT, NOTHING, seed));
    expect(other.documents).toEqual(plain.documents);
  }
}, 240_000);

test.each([
  '/sitzungen/2026-02-03-rat/einladung/',
  '/sitzungen/2026-02-03-rat/einladung/einladung-2026-02-03-rat.pdf',
])('one that was withdrawn at %s is made no more', async (target) => {
  const withdrawals = `- target: ${target}\n  date: 2026-02-28\n  reason: Falscher Saal\n`;
  const { documents } = await madeOf({ 'withdrawals.yml': withdrawals });
  expect(documents.map(({ slug }) => slug)).not.toContain('einladung');
  expect(documents.length).toBeGreaterThan(0);
});

test('what cannot be printed is a finding in the entry, before anything is published', async () => {
  const files = meeting('title: Bebauungsplan Am Mühlenbach', 'title: Fest 🎉 am Mühlenbach');
  await expect(madeOf(files)).rejects.toThrow(DocumentsRefused);
  await using content = await contentFolder(files);
  const found = await checkDocuments(() => AT)(content.dir, await councilIn(content.dir));
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) {
    expect([one.code, one.severity, one.file]).toEqual(['document-fault', 'error', MEETING]);
    const { what, remedy } = problemInWords(one);
    expect(what).toMatch(/^Das Dokument „[^“]+“ kann nicht erzeugt werden\. .*Mühlenbach/);
    expect(remedy).not.toBe('');
  }
});

test('a sign around all documents is told once, in the file that holds it, and hides no other fault', async () => {
  const template = 'title: Gruß\nkind: document\ncontactLines:\n  - Markt 1\n  - Rathaus 😀\n';
  const site = String(SMALL_COUNCIL['site.yml']).replace(/^( +)street: .*$/m, '$1street: Markt 🎉 1');
  await using content = await contentFolder({
    'templates/gruss.yml': template,
    'site.yml': site,
    ...meeting('title: Bebauungsplan Am Mühlenbach', 'title: Fest 🎈 am Mühlenbach'),
  });
  const found = await checkDocuments(() => AT)(content.dir, await councilIn(content.dir));
  const around = found.filter(({ code }) => code === 'sign-unprintable');
  expect(around.map(({ file, field, line }) => [file, field.join('.'), line])).toEqual([
    ['site.yml', 'operator.street', site.split('\n').findIndex((text) => text.includes('🎉')) + 1],
    ['templates/gruss.yml', 'contactLines.1', 5],
  ]);
  const others = found.filter((one) => !around.includes(one));
  expect(others.length).toBeGreaterThan(0);
  for (const one of others)
    expect([one.file, problemInWords(one).what]).toEqual([MEETING, expect.stringContaining('🎈')]);
});

test('the check also looks at what is not public yet', async () => {
  const hidden = meeting('sentAt: 2026-01-20T09:00', 'sentAt: 2030-01-20T09:00')[MEETING];
  const later = String(hidden)
    .replaceAll('2026-02-03T', '2030-02-03T')
    .replace('status: held', 'status: scheduled')
    .replace('title: Bebauungsplan', 'title: 🎉');
  await using content = await contentFolder({ [MEETING]: later });
  const found = await checkDocuments(() => AT)(content.dir, await councilIn(content.dir));
  expect(found.map(({ file }) => file)).toContain(MEETING);
});

test('each document of the sample belongs to an object, has its page below it, and no other has that', async () => {
  const { record } = await sampleCouncil();
  const planned = standingDocuments(record);
  const pages = new Map(publicObjects(record).map(({ id, url }) => [id, url]));
  for (const { owner, page, name, data } of planned) {
    const [, slug = ''] = new RegExp(`^${pages.get(owner)}([a-z0-9-]+)/$`).exec(page) ?? [];
    expect(kindOfSlug(slug), page).toBe(data.kind);
    expect(name).toBe(`${slug}-${owner.split('/')[1]}.pdf`);
  }
  expect(new Set(planned.map(({ page }) => page)).size).toBe(planned.length);
  expect(planned.length).toBeGreaterThan(300);
});
