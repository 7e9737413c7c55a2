import { expect, test } from 'vitest';
import type { SiteIndex } from '../index/site-index.ts';
import { clerkTracker } from './clerk-tracker.ts';
import { trackerFiles } from './load-files.ts';

const MEETING = {
  path: 'content/meetings/2027-01-20-rat/index.md',
  text: `---
title: Rat
organization: rat
start: 2027-01-20T18:00
status: held
agenda:
  - { id: a1, title: Radweg, public: true, resolution: Gebaut., result: { outcome: approved } }
  - { id: a2, title: Brücke, public: true, resolution: Saniert., result: { outcome: approved-amended } }
  - { id: a3, title: Turm, public: true, resolution: Nicht., result: { outcome: rejected } }
  - { id: a4, title: Niederschrift, public: true, resolution: Ja., approvesMinutesOf: 2026-12-01-rat }
  - { id: a5, title: Bericht, public: true }
  - { id: a6, public: false, category: other }
---
`,
};
const OLD = {
  path: 'content/meetings/2025-01-20-rat/index.md',
  text: '---\ntitle: Rat\norganization: rat\nstart: 2025-01-20T18:00\nstatus: held\nagenda:\n  - { id: b1, title: Schule, public: true, resolution: Ja. }\n  - { id: b2, title: Kita, public: true, resolution: Ja. }\n---\n',
};
const resolution = (key: string, implementation: string, kind = 'item') => ({
  path: `content/resolutions/${key}/index.md`,
  text: `---\nkind: ${kind}\n${
    kind === 'item'
      ? `item: { meeting: ${key.slice(0, -3)}, item: ${key.slice(-2)} }`
      : 'title: Mensa\norganization: rat\nlegalBasis: §\nclosedOn: 2026-08-04\ntext: Ja.'
  }\nimplementation: ${implementation}\n---\n`,
});
const RESOLUTIONS = [
  resolution('2027-01-20-rat-a1', '{ status: open, office: bauamt, due: 2027-06-30 }'),
  resolution('2025-01-20-rat-b1', '{ status: in-progress, office: weg, due: 2027-03-07 }'),
  resolution('umlauf', '{ status: open }', 'circulation'),
  resolution('2024-01-20-rat-c1', '{ status: open, due: 2027-03-08 }'),
  resolution('2025-01-20-rat-b2', '{ status: done, due: 2026-03-01 }'),
  { path: 'content/resolutions/kaputt/index.md', text: '---\nkind: [\n---\n' },
];
const INDEX = {
  choices: {
    organizations: [
      { key: 'bauamt', label: 'Bauamt' },
      { key: 'rat', label: 'Rat' },
    ],
  },
  organizations: {
    bauamt: { body: 'stadt', kind: 'administration' },
    rat: { body: 'stadt', kind: 'council' },
  },
} as unknown as SiteIndex;
const NOW = '2027-03-08T10:00';
const computed = (now = NOW) =>
  clerkTracker({ meetings: [MEETING, OLD], resolutions: RESOLUTIONS }, INDEX, now);

test('what is to be carried out, soonest due first, with title, office and whether it is overdue', () => {
  const { rows, offices, unreadable } = computed();
  expect(offices).toEqual([{ key: 'bauamt', name: 'Bauamt' }]);
  expect(rows.map(({ title, office, overdue, decided }) => [title, office, overdue, decided])).toEqual([
    ['Schule', 'weg', true, '2025-01-20'],
    ['2024-01-20-rat-c1', undefined, false, undefined],
    ['Radweg', 'Bauamt', false, '2027-01-20'],
    ['Mensa', undefined, false, '2026-08-04'],
  ]);
  expect(unreadable).toEqual(['kaputt']);
});

test('the day after the due date it is overdue', () => {
  expect(computed('2027-03-09T00:00').rows.filter(({ overdue }) => overdue)).toHaveLength(2);
});

test('what was resolved lately and nobody tracks is offered', () => {
  expect(computed().untracked).toEqual([
    { meeting: '2027-01-20-rat', item: 'a2', title: 'Brücke', decided: '2027-01-20' },
  ]);
  expect(computed('2027-12-01T10:00').untracked).toEqual([]);
});

const FILES = new Map([MEETING, OLD, ...RESOLUTIONS].map(({ path, text }) => [path, text]));

test('of the archives those meetings alone are read in which one of the resolutions was made', async () => {
  const asked: string[] = [];
  const read = (path: string) => ({ data: FILES.get(path) ?? null, file: { path } });
  const backend = {
    entriesByFolder: (folder: string) => {
      asked.push(folder);
      const found = [...FILES.keys()].filter((path) => path.startsWith(folder));
      return Promise.resolve(found.filter((path) => path !== OLD.path).map(read));
    },
    entriesByFiles: (files: { path: string }[]) => {
      asked.push(...files.map(({ path }) => path));
      return Promise.resolve(files.map(({ path }) => read(path)));
    },
  };
  const files = await trackerFiles(backend, { root: 'content', meetings: ['content/meetings'] });
  expect(asked).toEqual([
    'content/meetings',
    'content/resolutions',
    'content/meetings/2025-01-20-rat/index.md',
    'content/meetings/2024-01-20-rat/index.md',
  ]);
  expect(clerkTracker(files, INDEX, NOW)).toEqual(computed());
});
