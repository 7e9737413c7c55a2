import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, SMALL_COUNCIL } from '../testing/content-folder.ts';
import { LEAKS, pdfWith } from '../testing/pdf.ts';
import { build } from './build.ts';

const PAPER = 'papers/0001-2026/index.md';

test('a public document with hidden text stops the build before anything is written', async () => {
  const files = 'files:\n  - id: f1a\n    title: Plan\n    file: plan.pdf\nconsultations:';
  await using content = await contentFolder({
    [PAPER]: String(SMALL_COUNCIL[PAPER]).replace('consultations:', files),
    'papers/0001-2026/plan.pdf': await pdfWith(LEAKS['white rectangle']),
  });
  const out = path.join(content.dir, 'out');
  const options = { content: content.dir, out, ledger: undefined, preview: false, at: '2026-03-01T12:00' };
  const { built, problems } = await build(options, () => 0);
  expect(built).toBe(false);
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'pdf-hidden-text', file: 'papers/0001-2026/plan.pdf', values: { pages: '1', total: 3 } },
  ]);
  expect(await readdir(content.dir)).not.toContain('out');
});
