import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { documentHtml } from '../../documents/html/index.ts';
import type { DocumentData } from '../../documents/model/index.ts';
import { renderPdf } from '../../documents/pdf/index.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import { instant } from '../../domain/local-time.ts';
import { contentFolder, type Files, temporaryFolder } from '../../testing/content-folder.ts';
import { leakGate } from '../leak-gate/gate.ts';
import { standingDocuments } from './planned.ts';

const AT = instant('2026-03-01T12:00:00+01:00');
const CANARY = 'Verkauf des Grundstücks an die Brüder Beispielhaft';
const OVERLAY = {
  'protected/meetings/2026-02-03-rat/index.md': `---\nagenda:\n  - id: t2a\n    title: ${CANARY}\n---\n`,
};

/** The finds of the gate in a site with these files, made of the small council's invitation. */
async function findsIn(filesOf: (invitation: DocumentData) => Promise<Files>) {
  await using content = await contentFolder(OVERLAY);
  const { record } = await readContent(content.dir);
  if (!record) throw new Error('The content has errors.');
  const shown = publish(record, AT, NOTHING);
  const invitation = standingDocuments(shown).find(({ kind }) => kind === 'invitation');
  if (!invitation) throw new Error('The small council has no invitation.');
  const files = await filesOf(invitation.data);
  await using site = await temporaryFolder({ 'index.html': JSON.stringify(shown), ...files });
  const { finds } = await leakGate({
    content: content.dir,
    overlay: path.join(content.dir, 'protected'),
    at: () => AT,
    folders: [site.dir],
  });
  return finds.map(({ file }) => path.basename(file));
}

const pdf = (data: DocumentData) => renderPdf(data, new Map());
const leaking = (data: DocumentData): DocumentData => ({
  ...data,
  blocks: [...data.blocks, { kind: 'paragraph', content: [`Nichtöffentlich: ${CANARY}`] }],
});

test('the gate reads what was made: nothing of the non-public part is in an invitation', async () => {
  const found = await findsIn(async (data) => ({ 'a.html': documentHtml(data), 'a.pdf': await pdf(data) }));
  expect(found).toEqual([]);
});

test('a canary in the PDF, or in its page, stops the line', async () => {
  expect(await findsIn(async (data) => ({ 'a.pdf': await pdf(leaking(data)) }))).toEqual(['a.pdf']);
  expect(await findsIn(async (data) => ({ 'a.html': documentHtml(leaking(data)) }))).toEqual(['a.html']);
});
