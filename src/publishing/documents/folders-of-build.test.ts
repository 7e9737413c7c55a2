import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { publish } from '../../domain/gate/index.ts';
import { instant } from '../../domain/local-time.ts';
import { contentFolder, SMALL_COUNCIL } from '../../testing/content-folder.ts';
import { linesPdf, paragraph } from '../../testing/german-pdf.ts';
import { readPdfTexts } from '../../testing/pdf-page-texts.ts';
import { makePublicDocuments } from './make-public.ts';

const PAPER = 'papers/0001-2026/index.md';
const COUNCIL = {
  ...SMALL_COUNCIL,
  [PAPER]: String(SMALL_COUNCIL[PAPER]).replace(
    'consultations:',
    'files:\n  - id: f1a\n    title: Lageplan\n    file: plan.pdf\n  - id: f2a\n    title: Tabelle\n    file: tabelle.pdf\nconsultations:',
  ),
  'papers/0001-2026/plan.pdf': linesPdf([paragraph(['Der Plan'])]),
  'papers/0001-2026/tabelle.pdf': 'keine PDF-Datei',
};

test('a folder holds its papers and uploads, and names what it could not take; sizes are printed', async () => {
  await using folder = await contentFolder(COUNCIL);
  const { record } = await readContent(folder.dir);
  if (!record) throw new Error('The content has errors.');
  const shown = publish(record, instant('2026-12-01T12:00:00Z'));
  const before = JSON.stringify(shown);
  const cacheDir = path.join(folder.dir, 'cache');
  const { paths, fresh } = await makePublicDocuments(shown, folder.dir, { cacheDir });
  expect(JSON.stringify(shown)).toBe(before);

  const file = (address: string) => readFile(paths.get(address) ?? '');
  const pages = await readPdfTexts(
    await file('/sitzungen/2026-02-03-rat/sitzungsmappe/sitzungsmappe-2026-02-03-rat.pdf'),
  );
  expect(pages).toHaveLength(4);
  expect(pages[0]).toMatch(
    /Tagesordnung\s*2\s*TOP.1: Beschlussvorlage 0001\/2026.*3\s*Anlage: Lageplan\s*4/s,
  );
  expect(pages[0]).toMatch(/Anlage: Tabelle . liegt als eigene Datei bei \(keine PDF-Datei\)/);
  expect(pages[3]).toContain('Der Plan');
  const [paper] = await readPdfTexts(await file('/vorlagen/0001-2026/vorlage/vorlage-0001-2026.pdf'));
  expect(paper).toMatch(/Lageplan \(PDF, \d+ (?:Byte|KB), plan\.pdf\)/);

  const again = await makePublicDocuments(shown, folder.dir, { cacheDir });
  expect([fresh, again.fresh]).toEqual([paths.size, 0]);
  expect(again.paths).toEqual(paths);
}, 240_000);
