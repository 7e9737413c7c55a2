import { expect, test } from 'vitest';
import { calendarFiles } from './load-files.ts';

const MEETING = `---
title: Rat
organization: rat
start: 2027-04-20T18:00
status: invited
agenda:
  - id: a1234567
    number: "1"
    title: Radweg
    public: true
    papers:
      - 0003-2027
      - 0002-2024
      - 0001-2024
      - 0009-2024
---
`;
const FILES = new Map([
  ['content/meetings/2027-04-20-rat/index.md', MEETING],
  ['content/papers/0003-2027/index.md', 'Radweg'],
  ['content/papers/0002-2024/index.md', 'Öffentlich'],
  ['content/papers/0001-2024/index.md', 'Wartet seit Jahren'],
  ['content/papers/0004-2024/index.md', 'Auf keiner Tagesordnung'],
]);
const FOLDERS = {
  meetings: ['content/meetings'],
  papers: ['content/papers@papers-2027', 'content/papers@papers-2026'],
  resolutions: ['content/resolutions'],
};

function fake() {
  const asked: string[] = [];
  const read = (path: string) => ({ data: FILES.get(path) ?? null, file: { path } });
  const entriesByFolder = (folder: string, extension: string, depth: number) => {
    asked.push(`${folder} ${extension} ${depth}`);
    const [real = '', part] = folder.split('@papers-');
    const found = [...FILES.keys()].filter(
      (path) => path.startsWith(`${real}/`) && path.includes(part ?? ''),
    );
    return Promise.resolve(found.map(read));
  };
  const entriesByFiles = (files: { path: string }[]) => {
    asked.push(...files.map(({ path }) => path));
    return Promise.resolve(files.map(({ path }) => read(path)));
  };
  return { asked, backend: { entriesByFolder, entriesByFiles } };
}
const isPublic = (key: string) => key === '0002-2024';

test('reads what is current, and of the archives only what an agenda brings to light', async () => {
  const { asked, backend } = fake();
  const { papers, meetings } = await calendarFiles(backend, { root: 'content', folders: FOLDERS, isPublic });
  expect(meetings).toEqual([{ path: 'content/meetings/2027-04-20-rat/index.md', text: MEETING }]);
  expect(papers.map(({ text }) => text)).toEqual(['Radweg', 'Wartet seit Jahren']);
  expect(asked).toEqual([
    'content/meetings md 2',
    'content/papers@papers-2027 md 2',
    'content/papers@papers-2026 md 2',
    'content/resolutions md 2',
    'content/papers/0001-2024/index.md',
    'content/papers/0009-2024/index.md',
  ]);
});

test('asks a git host for all of a folder, and not for single files without need', async () => {
  const { asked, backend } = fake();
  const all = {
    ...backend,
    entriesByFolder: () => Promise.reject(new Error('gives one page')),
    allEntriesByFolder: backend.entriesByFolder,
  };
  await calendarFiles(all, { root: '', folders: FOLDERS, isPublic: () => true });
  expect(asked).toHaveLength(4);
});
