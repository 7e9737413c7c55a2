import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { HOSTILE } from '../../testing/hostile-pdfs.ts';
import { readPdfTexts } from '../../testing/pdf-page-texts.ts';
import {
  type DocumentData,
  type FolderPart,
  type FolderPlan,
  inlineText,
  type Placement,
} from '../model/index.ts';
import { FOLDER_LIMITS, type FolderLimits } from './folder-limits.ts';
import { folderBatch } from './folder-batch.ts';

/** A page for each line. */
async function pagesWith(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const line of lines) document.addPage().drawText(line, { x: 40, y: 700, size: 12, font });
  return document.save();
}

const dataOf = (id: string, ...lines: string[]): DocumentData =>
  sampleDocument({ id, title: id, blocks: lines.map((line) => ({ kind: 'paragraph', content: [line] })) });
const own = (title: string, ...lines: string[]): FolderPart => ({
  kind: 'own',
  title,
  depth: 0,
  address: `https://rat.example/${title}`,
  data: dataOf(title, ...lines),
});
const upload = (name: string): FolderPart => ({
  kind: 'upload',
  title: name,
  depth: 1,
  address: `https://rat.example/${name}`,
  folder: 'papers/p',
  name,
});
const words = ({ page, refusal }: Placement): string =>
  page === undefined ? `- ${refusal}` : `Seite ${page}`;

/** A cover that names each part on a page of its own, so that its length depends on their number. */
const planOf = (parts: readonly FolderPart[], id: string): FolderPlan => ({
  parts,
  cover: (placements) =>
    dataOf(id, 'Deckblatt', ...placements.map((placement, i) => `${parts[i]?.title}: ${words(placement)}`)),
});

async function make(
  parts: readonly FolderPart[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  limits: Partial<FolderLimits> = {},
) {
  const [made] = await makeAll([parts], files, limits);
  if (!made) throw new Error('No folder was made.');
  return made;
}

async function makeAll(
  all: readonly (readonly FolderPart[])[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  limits: Partial<FolderLimits> = {},
) {
  await using folder = await temporaryFolder(files);
  let made = 0;
  const write = async ({ blocks }: DocumentData): Promise<string> => {
    const file = path.join(folder.dir, `own-${(made += 1)}.pdf`);
    await writeFile(
      file,
      await pagesWith(
        blocks.flatMap((block) => (block.kind === 'paragraph' ? inlineText(block.content) : [])),
      ),
    );
    return file;
  };
  return await folderBatch(
    all.map((parts, i) => planOf(parts, `mappe-${i}`)),
    {
      render: async (documents) => {
        const paths = new Map<string, string>();
        for (const data of documents) paths.set(data.id, await write(data));
        return paths;
      },
      pathOf: ({ name }) => (name === undefined ? undefined : path.join(folder.dir, name)),
      limits: { ...FOLDER_LIMITS, ...limits },
    },
  );
}

test('cover, own documents and uploads lie on the pages that the cover names', async () => {
  const parts = [own('Agenda', 'A1', 'A2'), own('Vorlage', 'V1'), upload('plan.pdf')];
  const folder = await make(parts, { 'plan.pdf': await pagesWith(['P1', 'P2']) });
  expect(await readPdfTexts(folder.bytes)).toEqual([
    'Deckblatt',
    'Agenda: Seite 5',
    'Vorlage: Seite 7',
    'plan.pdf: Seite 8',
    'A1',
    'A2',
    'V1',
    'P1',
    'P2',
  ]);
  expect(folder.pages).toBe(9);
  expect(folder.placements).toEqual([{ page: 5 }, { page: 7 }, { page: 8 }]);
});

test('the same plan gives the same bytes, and leaves nothing behind', async () => {
  // a folder of its own for what is laid aside: others make folders at the same time
  const aside = await mkdtemp(path.join(tmpdir(), 'beiseite-'));
  vi.stubEnv('TMPDIR', aside);
  const parts = [own('Agenda', 'A'), upload('plan.pdf')];
  const files = { 'plan.pdf': await pagesWith(['P']) };
  const [first, second] = [await make(parts, files), await make(parts, files)];
  expect(first.bytes).toEqual(second.bytes);
  expect(await readdir(aside)).toEqual([]);
  vi.unstubAllEnvs();
  await rm(aside, { recursive: true });
});

test('an upload that is broken, missing, foreign or hostile is named, and all others are merged', async () => {
  const hostile = ['deflate bomb', 'nested arrays', 'page tree loop', 'user password'];
  const names = [...hostile.map((name) => `${name}.pdf`), 'missing.pdf', 'good.pdf'];
  const files = Object.fromEntries(hostile.map((name) => [`${name}.pdf`, HOSTILE[name]?.() as Buffer]));
  const elsewhere = { ...upload('x'), name: undefined } as unknown as FolderPart;
  const folder = await make([own('V', 'V1'), ...names.map(upload), elsewhere], {
    ...files,
    'good.pdf': await pagesWith(['gut']),
  });
  expect(folder.placements).toEqual([
    { page: 10 },
    { refusal: 'limits' },
    { refusal: 'broken' },
    { refusal: 'broken' },
    { refusal: 'encrypted' },
    { refusal: 'elsewhere' },
    { page: 11 },
    { refusal: 'elsewhere' },
  ]);
  expect((await readPdfTexts(folder.bytes)).slice(-2)).toEqual(['V1', 'gut']);
});

test('uploads beyond the limits of the folder stay by themselves, own documents do not', async () => {
  const files = {
    'a.pdf': await pagesWith(['a1', 'a2']),
    'b.pdf': await pagesWith(['b1', 'b2']),
    'c.pdf': await pagesWith(['c']),
  };
  const parts = [upload('a.pdf'), own('V', 'V1', 'V2', 'V3'), upload('b.pdf'), upload('c.pdf')];
  const placed = async (limits: Partial<FolderLimits>) =>
    (await make(parts, files, limits)).placements.map(words);
  expect(await placed({ allPages: 3 })).toEqual(['Seite 6', 'Seite 8', '- pages', 'Seite 11']);
  expect(await placed({ size: 100 })).toEqual(['- size', 'Seite 6', '- size', '- size']);
  expect(await placed({ allSize: 100 })).toEqual(['- size', 'Seite 6', '- size', '- size']);
  expect(await placed({ silence: 1 }).catch((error: Error) => error.message)).toContain(
    'could not be read again: limits',
  );
});

test('a cover without parts is a folder of one page', async () => {
  expect(await readPdfTexts((await make([])).bytes)).toEqual(['Deckblatt']);
});

test('several folders are made at once, each with a cover of its own', async () => {
  const shared = own('Vorlage', 'V1');
  const folders = await makeAll(
    [[shared, upload('a.pdf')], [upload('missing.pdf')], [own('Agenda', 'A1'), shared]],
    {
      'a.pdf': await pagesWith(['a1']),
    },
  );
  expect(await Promise.all(folders.map(({ bytes }) => readPdfTexts(bytes)))).toEqual([
    ['Deckblatt', 'Vorlage: Seite 4', 'a.pdf: Seite 5', 'V1', 'a1'],
    ['Deckblatt', 'missing.pdf: - elsewhere'],
    ['Deckblatt', 'Agenda: Seite 4', 'Vorlage: Seite 5', 'A1', 'V1'],
  ]);
  expect(await makeAll([])).toEqual([]);
});
