import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { goodPdf } from '../../testing/hostile-pdfs.ts';
import type { DocumentData, FolderPlan } from '../model/index.ts';
import { makeFolders } from './make-folders.ts';

const { arms: _, ...letterhead } = sampleDocument().letterhead;
const dataOf = (id: string, ...lines: string[]): DocumentData =>
  sampleDocument({
    id,
    title: id,
    letterhead,
    blocks: lines.map((line) => ({ kind: 'paragraph', content: [line] })),
  });
const PLAN: FolderPlan = {
  parts: [
    {
      kind: 'own',
      title: 'Vorlage',
      depth: 0,
      address: 'https://rat.example/v',
      data: dataOf('v', 'Sachverhalt'),
    },
    {
      kind: 'upload',
      title: 'Plan',
      depth: 1,
      address: 'https://rat.example/p',
      folder: 'p',
      name: 'plan.pdf',
    },
  ],
  cover: (placements) => dataOf('m', ...placements.map(({ page }) => `Seite ${page}`)),
};

test('a folder is made once for its content, with tagged pages of our own', async () => {
  await using folder = await temporaryFolder({ 'plan.pdf': goodPdf() });
  const cacheDir = path.join(folder.dir, 'cache');
  const told: string[] = [];
  const make = async () => {
    const made = await makeFolders([{ id: 'm', plan: PLAN }], {
      cacheDir,
      pictures: new Map(),
      pathOf: ({ name }) => path.join(folder.dir, name ?? ''),
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    return made.get('m');
  };
  const first = await make();
  expect(await make()).toEqual(first);
  expect(told).toEqual(['1/1']);

  const bytes = await readFile(first?.path ?? '');
  expect([first?.size, first?.path.includes(first.sha256)]).toEqual([bytes.length, true]);
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const tags = JSON.stringify(await (await document.getPage(2)).getStructTree());
  expect(document.numPages).toBe(3);
  expect(tags).toMatch(/"role":"Part".*"role":"H1"/);

  await writeFile(
    path.join(folder.dir, 'plan.pdf'),
    Buffer.concat([goodPdf(), Buffer.from('\n%neu\n%%EOF\n')]),
  );
  const changed = await make();
  expect(changed?.path).not.toBe(first?.path);
  expect(told).toEqual(['1/1', '1/1']);
  expect((await readdir(cacheDir)).every((name) => name.endsWith('.pdf'))).toBe(true);
});
