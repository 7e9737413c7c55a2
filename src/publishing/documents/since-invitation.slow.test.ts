import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { contentFolder, SMALL_COUNCIL, temporaryFolder } from '../../testing/content-folder.ts';
import { linesPdf, paragraph } from '../../testing/german-pdf.ts';
import { readPdfTexts } from '../../testing/pdf-page-texts.ts';
import { initLedger } from '../ledger/init-ledger.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const MEETING = '2026-02-03-rat';
const PAPER = 'papers/0001-2026/index.md';
const PLAN = 'papers/0001-2026/plan.pdf';
const COUNCIL = {
  ...SMALL_COUNCIL,
  [PAPER]: String(SMALL_COUNCIL[PAPER]).replace(
    'consultations:',
    'files:\n  - id: f1a\n    title: Lageplan\n    file: plan.pdf\nconsultations:',
  ),
  [PLAN]: linesPdf([paragraph(['Der Plan'])]),
};

// Three builds, each with the ledger of the one before: the invitation, a change, and a day on which nothing happened.
test('the cover and its page tell what changed since the invitation, and the same the day after', async () => {
  await using content = await contentFolder(COUNCIL);
  await using work = await temporaryFolder({});
  const at = (name: string) => path.join(work.dir, name);
  await initLedger(at('0-ledger'), content.dir);
  const build = async (run: number, time: string): Promise<{ page: string; pdf: Buffer; cover: string }> => {
    const options = ['--content', content.dir, '--out', at(`${run}`), '--ledger', at(`${run - 1}-ledger`)];
    await promisify(execFile)('node', ['scripts/build.ts', ...options, '--at', time], { cwd: ROOT });
    const folder = path.join(at(`${run}`), 'sitzungen', MEETING, 'sitzungsmappe');
    const pdf = await readFile(path.join(folder, `sitzungsmappe-${MEETING}.pdf`));
    const [cover = ''] = await readPdfTexts(pdf);
    return { page: await readFile(path.join(folder, 'index.html'), 'utf8'), pdf, cover };
  };

  const invited = await build(1, '2026-01-20T10:00');
  for (const text of [invited.page, invited.cover]) expect(text).not.toMatch(/Text geändert|Datei geändert/);
  expect(invited.cover).toContain('trägt ein späteres Datum');

  await writeFile(path.join(content.dir, PLAN), linesPdf([paragraph(['Ein anderer Plan'])]));
  const paper = path.join(content.dir, PAPER);
  await writeFile(paper, `${await readFile(paper, 'utf8')}\nNachtrag zum Sachverhalt.\n`);
  const changed = await build(2, '2026-01-26T10:00');
  for (const text of [changed.page, changed.cover]) {
    expect(text).toContain('Vorlage 0001/2026 – Text geändert');
    expect(text).toContain('Vorlage 0001/2026, Anlage „Lageplan“ – Datei geändert');
  }

  const later = await build(3, '2026-01-27T10:00');
  expect(later.pdf.equals(changed.pdf)).toBe(true);
}, 300_000);
