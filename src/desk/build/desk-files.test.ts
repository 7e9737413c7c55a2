import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { publicView } from '../../publishing/public-view.ts';
import { readProtected } from '../../content/read-protected.ts';
import type { DeskFile } from '../app/desk-file.ts';
import { siteIndex } from '../index/make-index.ts';
import { localBackend } from './backend.ts';
import { deskFiles } from './desk-files.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { view } = await publicView({ content: CONTENT, ledger: undefined, at: undefined }, Date.now);
  if (!view) throw new Error('The sample has errors');
  const index = siteIndex(view.record, view.at);
  files = deskFiles({ ...view, index, backend: localBackend('http://127.0.0.1:1'), root: 'content' });
}, 60_000);

/** Titles in the content that no citizen may read yet, or ever. */
async function secrets(): Promise<string[]> {
  const { record } = await readContent(CONTENT);
  const { view } = await publicView({ content: CONTENT, ledger: undefined, at: undefined }, Date.now);
  const shown = JSON.stringify(view?.record);
  const hidden = await readProtected(CONTENT);
  const titles = [
    ...(record?.papers ?? []).map(({ data }) => data.title),
    ...(record?.meetings ?? []).flatMap(({ data }) =>
      data.agenda.map((item) => ('title' in item ? item.title : '')),
    ),
    ...(hidden.record?.meetings ?? []).flatMap(({ data }) => data.agenda.map(({ title }) => title)),
  ];
  return titles.filter((title) => title.length > 20 && !shown.includes(JSON.stringify(title).slice(1, -1)));
}

test('nothing unpublished lies in the files of the desk', async () => {
  const needles = await secrets();
  expect(needles.length).toBeGreaterThan(20);
  const text = [...files.values()].join('\n');
  expect(needles.filter((needle) => text.includes(JSON.stringify(needle).slice(1, -1)))).toEqual([]);
});

test('reviewers have an entrance of their own, where they may publish drafts', () => {
  const publishOf = (file: string): unknown[] => {
    const { config } = JSON.parse(files.get(file) ?? '{}') as {
      config: { collections: { publish?: boolean }[] };
    };
    return config.collections.map(({ publish }) => publish).filter((publish) => publish !== undefined);
  };
  expect(new Set(publishOf('desk.json'))).toEqual(new Set([false]));
  expect(new Set(publishOf('freigabe/desk.json'))).toEqual(new Set([true]));
});

test('pickers ask for what is written now, and nothing new is written into an archive', () => {
  const desk = JSON.parse(files.get('desk.json') ?? '{}') as DeskFile;
  expect(desk.collections['papers']).toEqual(['papers-2027', 'papers-2026']);
  expect(desk.collections['meetings']).toEqual(['meetings']);
  const made = new Map(desk.config.collections.map((one) => [one.name, one as { create?: boolean }]));
  for (const { collection, archive } of desk.parts ?? []) expect(made.get(collection)?.create).toBe(!archive);
  const names = [...made.keys()];
  const archives = (desk.parts ?? []).filter(({ archive }) => archive).map(({ collection }) => collection);
  expect(names.slice(-archives.length)).toEqual(archives);
});
