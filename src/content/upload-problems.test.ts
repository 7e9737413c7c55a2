import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NOTHING, publish } from '../domain/gate/index.ts';
import { instant } from '../domain/local-time.ts';
import { contentFolder, type Files, SMALL_COUNCIL } from '../testing/content-folder.ts';
import { LEAKS, LINE, pdfWith } from '../testing/pdf.ts';
import { PARTS } from '../testing/pdf-parts.ts';
import { checkContent } from './check.ts';
import { readContent } from './read-content.ts';
import { publicUploads, uploadProblems } from './upload-problems.ts';

const PAPER = 'papers/0001-2026/index.md';
const file = (id: string, name: string) => `  - id: ${id}\n    title: Plan\n    file: ${name}\n`;
const withFiles = (files: string) =>
  String(SMALL_COUNCIL[PAPER]).replace('consultations:', `files:\n${files}consultations:`);

/** A paper with a document in which text lies under a box, and a protected one with a script. */
async function council(): Promise<Files> {
  return {
    [PAPER]: withFiles(file('f1a', 'plan.pdf') + file('f1b', 'fehlt.pdf')),
    'papers/0001-2026/plan.pdf': await pdfWith(PARTS['pdf-hidden-text']),
    'papers/0001-2026/lose.pdf': await pdfWith(LEAKS['black rectangle']),
    'protected/papers/0001-2026/index.md': `---\nattachmentsOf: 0001-2026\nfiles:\n${file('g1a', 'angebot.pdf')}---\n`,
    'protected/papers/0001-2026/angebot.pdf': await pdfWith(PARTS['pdf-javascript on opening']),
    'protected/meetings/2026-02-03-rat/index.md': '---\nagenda:\n  - id: t2a\n    title: Ankauf\n---\n',
  };
}

test('check tells what is inside the files that entries name, protected ones among them', async () => {
  await using folder = await contentFolder(await council());
  const { problems } = await checkContent(folder.dir, {
    uploads: { cache: path.join(folder.dir, '.cache') },
  });
  expect(problems.map(({ code, file: where }) => `${code} ${where}`)).toEqual([
    'file-missing papers/0001-2026/index.md',
    'file-unlisted papers/0001-2026/lose.pdf',
    'pdf-hidden-text papers/0001-2026/plan.pdf',
    'pdf-javascript protected/papers/0001-2026/angebot.pdf',
  ]);
  const closed = await checkContent(folder.dir, { uploads: false });
  expect(closed.problems.filter(({ code }) => code.startsWith('pdf-'))).toEqual([]);
});

test('neither the output nor the kept result repeats what is hidden', async () => {
  await using folder = await contentFolder(await council());
  const cache = path.join(folder.dir, 'kept');
  const { problems } = await checkContent(folder.dir, { uploads: { cache } });
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  const kept = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'));
  expect(kept.join()).toContain('pdf-hidden-text');
  for (const word of LINE.text.split(' ')) expect(JSON.stringify([problems, kept])).not.toContain(word);
});

test('a build looks only at what it would show', async () => {
  await using folder = await contentFolder({
    ...(await council()),
    [PAPER]: withFiles(file('f1a', 'plan.pdf')),
  });
  const { record } = await readContent(folder.dir);
  if (!record) throw new Error('The content has errors.');
  const shownAt = (at: string) => publicUploads(publish(record, instant(at), NOTHING));
  expect(shownAt('2025-01-01T12:00:00Z')).toEqual([]);
  const shown = shownAt('2026-07-01T12:00:00Z');
  expect(shown).toEqual(['papers/0001-2026/plan.pdf']);
  const problems = await uploadProblems(folder.dir, shown, { cache: path.join(folder.dir, '.cache') });
  expect(problems).toMatchObject([{ code: 'pdf-hidden-text', severity: 'error', file: shown[0] }]);
});
