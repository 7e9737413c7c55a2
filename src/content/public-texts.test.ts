import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NOTHING, publish } from '../domain/gate/index.ts';
import { instant } from '../domain/local-time.ts';
import { contentFolder, type Files, SMALL_COUNCIL } from '../testing/content-folder.ts';
import { linesPdf, paragraph, scanned } from '../testing/german-pdf.ts';
import { type BuildContext, setBuildContext } from './build-context.ts';
import { publicRecord } from './public-record.ts';
import { publicTexts, textProblems } from './public-texts.ts';
import { readContent } from './read-content.ts';

const PAPER = 'papers/0001-2026/index.md';
const LATER = 'papers/0002-2026/index.md';
const file = (id: string, name: string) => `  - id: ${id}\n    title: Plan\n    file: ${name}\n`;
const paper = (files: string) =>
  String(SMALL_COUNCIL[PAPER]).replace('consultations:', `files:\n${files}consultations:`);
const pdf = (...lines: string[]) => linesPdf([paragraph(lines)]);

/** Where each document lies, and a word that stands in it alone. */
const DOCUMENTS = {
  public: ['papers/0001-2026/plan.pdf', 'Offenkundig'],
  notYet: ['papers/0002-2026/entwurf.pdf', 'Frühzeitig'],
  protected: ['protected/papers/0001-2026/angebot.pdf', 'Vertraulich'],
  loose: ['papers/0001-2026/lose.pdf', 'Herrenlos'],
} as const;
const COUNCIL: Files = {
  ...Object.fromEntries(Object.values(DOCUMENTS).map(([where, word]) => [where, pdf(word)])),
  [PAPER]: paper(file('f1a', 'plan.pdf')),
  [LATER]: paper(file('f2a', 'entwurf.pdf'))
    .replace('0001/2026', '0002/2026')
    .replace('c1a', 'c2a')
    .replace('kind:', 'publishedAt: 2026-12-03T08:00\nkind:'),
  'protected/papers/0001-2026/index.md': `---\nattachmentsOf: 0001-2026\nfiles:\n${file('g1a', 'angebot.pdf')}---\n`,
};

const PUBLIC_URL = '/vorlagen/0001-2026/f1a/plan.pdf';

/** What the build sees at that instant. */
async function recordAt(dir: string, at: string) {
  const { record } = await readContent(dir);
  if (!record) throw new Error('The content has errors.');
  const context = { contentDir: dir, at: instant(at), published: NOTHING, record };
  setBuildContext({ ...context, pictures: new Map(), documents: [], preview: false } satisfies BuildContext);
  return publicRecord();
}

/** Everything that the cache holds. */
async function keptIn(cache: string): Promise<string> {
  const entries = existsSync(cache) ? await readdir(cache, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
const NOW = '2026-07-01T12:00:00Z';
const YEARS_LATER = '2030-07-01T12:00:00Z';

test('only what is public at that instant is opened; the cache knows of nothing else', async () => {
  await using folder = await contentFolder(COUNCIL);
  const cache = path.join(folder.dir, 'kept');
  const opened: string[] = [];
  const onProgress = (...step: readonly unknown[]) => void opened.push(step.join(' '));
  const at = async (time: string) =>
    publicTexts(await recordAt(folder.dir, time), folder.dir, { cache, onProgress });
  expect([...(await at('2025-01-01T12:00:00Z'))]).toEqual([]);
  expect(opened).toEqual([]);
  const texts = await at(NOW);
  expect([...texts].map(([url, { pages }]) => [url, pages])).toEqual([
    [PUBLIC_URL, [{ text: DOCUMENTS.public[1] }]],
  ]);
  expect(opened).toEqual(['read 0 1', 'read 1 1']);
  const kept = await keptIn(cache);
  expect(kept).toContain(DOCUMENTS.public[1]);
  for (const [, word] of [DOCUMENTS.notYet, DOCUMENTS.protected, DOCUMENTS.loose])
    expect(kept).not.toContain(word);
});

test('a document that is not yet public, a protected and a loose one may be missing: nothing changes', async () => {
  const textsOf = async (removed: readonly string[]) => {
    await using folder = await contentFolder(COUNCIL);
    const record = await recordAt(folder.dir, NOW);
    for (const where of removed) await rm(path.join(folder.dir, where));
    const cache = path.join(folder.dir, 'kept');
    return JSON.stringify([...(await publicTexts(record, folder.dir, { cache }))]);
  };
  const others = [DOCUMENTS.notYet, DOCUMENTS.protected, DOCUMENTS.loose].map(([where]) => where);
  expect(await textsOf(others)).toBe(await textsOf([]));
});

test('the fault planted: a later record would open the draft, and that is seen', async () => {
  await using folder = await contentFolder(COUNCIL);
  const cache = path.join(folder.dir, 'kept');
  const texts = await publicTexts(await recordAt(folder.dir, YEARS_LATER), folder.dir, { cache });
  expect([...texts.keys()]).toEqual([PUBLIC_URL, '/vorlagen/0002-2026/f2a/entwurf.pdf']);
  expect(await keptIn(cache)).toContain(DOCUMENTS.notYet[1]);
});

test('a record that did not pass the door is refused', async () => {
  await using folder = await contentFolder(COUNCIL);
  const { record } = await readContent(folder.dir);
  if (!record) throw new Error('The content has errors.');
  const past = publish(record, instant(NOW), NOTHING);
  await expect(publicTexts(past, folder.dir)).rejects.toThrow('plan.pdf');
});

test('what is missing in a text is told with the file as its place', async () => {
  const scan = await scanned(pdf('Lageplan'), { dotsPerInch: 50 });
  await using folder = await contentFolder({ ...COUNCIL, [DOCUMENTS.public[0]]: scan });
  const record = await recordAt(folder.dir, NOW);
  const options = { cache: path.join(folder.dir, 'kept'), tesseract: () => Promise.resolve(undefined) };
  const texts = await publicTexts(record, folder.dir, options);
  expect(textProblems(record, texts)).toMatchObject([
    { code: 'pdf-scan-no-text', severity: 'warning', file: DOCUMENTS.public[0] },
  ]);
  const broken = new Map([
    [PUBLIC_URL, { pages: [], tool: '', warnings: [{ code: 'pdf-broken', values: {} } as const] }],
  ]);
  expect(textProblems(record, broken)).toEqual([]);
});
