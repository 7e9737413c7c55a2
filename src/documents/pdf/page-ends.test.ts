import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleCouncil } from '../../testing/sample-council.ts';
import { plannedDocuments } from '../kinds/planned.ts';
import { type Block, type DocumentData, inlineText } from '../model/index.ts';
import { makeDocuments } from './make-documents.ts';
import { pageTexts } from './page-texts.ts';
import { bodyTexts } from './placed-texts.ts';

const KINDS = new Set(['invitation', 'notice', 'minutes']);
const CONTENT = path.resolve(import.meta.dirname, '../../../content');

let cacheDir = '';
beforeAll(() => {
  cacheDir = mkdtempSync(path.join(tmpdir(), 'page-ends-'));
});
afterAll(() => rmSync(cacheDir, { recursive: true }));

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What each page says between its running head and its foot. */
const bodiesOf = (pages: readonly string[], { letterhead, mark = '', footer }: DocumentData): string[] =>
  pages.map((page, i) => {
    const foot = letters(`${footer}Seite ${i + 1} von ${pages.length}`);
    const head = i === 0 ? '' : letters(letterhead.name + mark);
    const all = letters(page);
    return all.slice(all.startsWith(head) ? head.length : 0, all.endsWith(foot) ? -foot.length : undefined);
  });

/** What follows the last agenda: closing words, proof, signatures. */
function endingOf(data: DocumentData): string {
  const last = data.blocks.findLastIndex(({ kind }) => kind === 'agenda');
  return letters(
    bodyTexts({ ...data, blocks: data.blocks.slice(last + 1) })
      .map(({ text }) => text)
      .join(''),
  );
}

/** Last words of all that goes with what follows: headings, titles with something below them, the papers of an item. */
const leadingWords = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return [letters(inlineText(block.content))];
    if (block.kind === 'paragraph' && block.keep && at < blocks.length - 1)
      return [letters(inlineText(block.content))];
    if (block.kind !== 'agenda') return [];
    return block.lines.flatMap(({ number = '', title, depth, blocks: below }, i, all) => [
      ...(below.length > 0 || (all[i + 1]?.depth ?? 0) > depth ? [letters(number + inlineText(title))] : []),
      ...leadingWords(below),
    ]);
  });

test('no page of the sample holds closing words alone, and none ends with a title', async () => {
  const { record } = await sampleCouncil();
  const planned = plannedDocuments(record).filter(({ kind }) => KINDS.has(kind));
  const names = new Set(planned.flatMap(({ data }) => data.letterhead.arms?.picture ?? []));
  const pictures = new Map([...names].map((name) => [name, readFileSync(path.join(CONTENT, name))]));
  const made = await makeDocuments(
    planned.map(({ data }) => ({ data, pictures })),
    { cacheDir },
  );
  const faults: string[] = [];
  const sheets = { invitation: 0, notice: 0, minutes: 0 } as Record<string, number>;
  for (const { kind, data } of planned) {
    const pages = await pageTexts(readFileSync(made.get(data.id)?.path as string));
    const bodies = bodiesOf(pages, data);
    const [ending, leading] = [endingOf(data), leadingWords(data.blocks)];
    if (bodies.length === 1) sheets[kind] = (sheets[kind] ?? 0) + 1;
    for (const [i, body] of bodies.entries()) {
      if (i > 0 && ending.endsWith(body)) faults.push(`${data.id}, page ${i + 1}: closing words alone`);
      const lone = i < bodies.length - 1 && leading.find((words) => words !== '' && body.endsWith(words));
      if (lone) faults.push(`${data.id}, page ${i + 1} ends with ${lone}`);
    }
  }
  expect(faults).toEqual([]);
  // Most meetings need one sheet on the board, and one in the envelope.
  expect(sheets['notice']).toBeGreaterThan(60);
  expect(sheets['invitation']).toBeGreaterThan(60);
}, 180_000);
