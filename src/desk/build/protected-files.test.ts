import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { readProtected } from '../../content/read-protected.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { disclosedIds } from '../../publishing/leak-gate/disclosed.ts';
import { needleSearch } from '../../publishing/leak-gate/needle.ts';
import { protectedNeedles } from '../../publishing/leak-gate/protected-needles.ts';
import { scanFolders } from '../../publishing/leak-gate/scan-folders.ts';
import { type PublicView, publicView } from '../../publishing/public-view.ts';
import { siteIndex } from '../index/make-index.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { localBackend } from './backend.ts';
import { deskFiles } from './desk-files.ts';
import { closedItems, protectedDeskFiles } from './protected-files.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');
let files: ReadonlyMap<string, string>;
let shownRecord: PublicRecord;
let view: PublicView;

beforeAll(async () => {
  const read = await publicView({ content: CONTENT, ledger: undefined, at: undefined }, Date.now);
  if (!read.view) throw new Error('The sample has errors');
  view = read.view;
  shownRecord = view.record;
  const index = siteIndex(view.record, view.at);
  const backend = localBackend('http://127.0.0.1:1');
  files = protectedDeskFiles({ ...view, index, backend, root: '', otherDesk: 'https://redaktion.example/' });
}, 60_000);

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

test('the files of the protected desk hold nothing that is protected', async () => {
  const { record } = await readProtected(CONTENT);
  const { record: open } = await readContent(CONTENT);
  const shown = JSON.stringify(shownRecord);
  const secrets = [
    ...record.meetings.flatMap(({ data }) =>
      data.agenda.flatMap(({ title, resolution = '', disclosure }) => [
        title,
        resolution,
        disclosure?.state === 'withheld' ? disclosure.reason : '',
      ]),
    ),
    ...record.papers.map(({ data }) => (typeof data['title'] === 'string' ? data['title'] : '')),
    ...(open?.papers ?? []).map(({ data }) => data.title),
  ].filter((text) => text.length > 20 && !shown.includes(inJson(text)));
  expect(secrets.length).toBeGreaterThan(50);
  const text = [...files.values()].join('\n');
  expect(secrets.filter((secret) => text.includes(inJson(secret)))).toEqual([]);
  for (const { key, data } of record.papers) {
    if ('title' in data) expect(text).not.toContain(key);
  }
});

test('the leak gate finds nothing of the overlay in them, and would', async () => {
  const { record } = await readProtected(CONTENT);
  const needles = await protectedNeedles(path.join(CONTENT, 'protected'), record);
  const excused = disclosedIds(needles, shownRecord);
  const control = { id: 'control', text: 'Sitzung des Rates der Gemeinde Wendrode' };
  const folder = await mkdtemp(path.join(tmpdir(), 'desk-files-'));
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const { finds, unread } = await scanFolders([folder], {
    search: needleSearch([...needles, control]),
    isControl: (id) => id === 'control',
    pdfTexts: () => Promise.resolve([]),
  });
  await rm(folder, { recursive: true });
  expect(needles.length).toBeGreaterThan(50);
  expect(unread).toEqual([]);
  expect([...finds.keys()].filter((id) => !excused.has(id))).toEqual(['control']);
});

test('it is told its side, its own repository and the address of the public desk', () => {
  const desk = JSON.parse(files.get('desk.json') ?? '{}') as Record<string, never>;
  expect(desk).toMatchObject({
    side: 'protected',
    role: 'clerk',
    otherDesk: 'https://redaktion.example',
    root: '',
    config: {
      backend: { proxy_url: 'http://127.0.0.1:1/api/v1' },
      collections: [
        { name: 'meetings', folder: 'meetings' },
        { name: 'papers', folder: 'papers' },
        { name: 'papers-attachments', folder: 'papers' },
        { name: 'resolutions', folder: 'resolutions' },
        { name: 'people', folder: 'people', extension: 'yml' },
        { name: 'allowance', files: [{ file: 'allowance.yml' }] },
      ],
    },
  });
  expect(JSON.parse(files.get('freigabe/desk.json') ?? '{}')).toMatchObject({
    role: 'reviewer',
    base: '../',
  });
  expect(files.get('_headers')).toContain("connect-src 'self' blob: http://127.0.0.1:1");
  expect(files.has('preview.json')).toBe(false);
  expect(desk['minutesReading']).toMatchObject({ aubrueck: 'download', mittelaue: 'view', wendrode: 'none' });
});

test('its index alone counts the numbers of papers that are not published, without their titles', () => {
  const backend = localBackend('http://127.0.0.1:1');
  const unpublished = [
    { key: '0131-2027', body: 'mittelaue', reference: '0131/2027' },
    { key: 'verkauf-der-schule', body: 'mittelaue', reference: '0130/2027' },
  ];
  const allNumbers = [...view.allNumbers, ...unpublished];
  const plan = { ...view, allNumbers, index: siteIndex(view.record, view.at), backend, root: '' };
  const index = JSON.parse(protectedDeskFiles(plan).get('index.json') ?? '{}') as SiteIndex;
  expect(index.highestNumbers['2027'] ?? index.highestNumbers['mittelaue/2027']).toBe(131);
  expect(index.takenPapers).toContain('0131-2027');
  expect(index.takenPapers).toContain(view.allNumbers.at(-1)?.key);
  expect(JSON.stringify(index)).not.toContain('verkauf');
  const open = [...deskFiles(plan).values()].join('');
  expect(open).not.toContain('0131-2027');
  expect(open).not.toContain('takenPapers');
});

test('non-public items are told as the site has them, without headings over them', () => {
  const known = closedItems(shownRecord);
  expect(known['2027-02-25-samtgemeinderat']).toEqual([
    { id: 'mzrmc739', number: expect.any(String) as string, category: 'property' },
  ]);
  const all = Object.values(known).flat();
  expect(
    all.every((item) => Object.keys(item).every((key) => ['id', 'number', 'category'].includes(key))),
  ).toBe(true);
});

test("the protected desk leads to the members' area where there is one, the public desk never", () => {
  const plan = {
    ...view,
    index: siteIndex(view.record, view.at),
    backend: localBackend('http://127.0.0.1:1'),
  };
  const urlIn = (made: ReadonlyMap<string, string>) =>
    (JSON.parse(made.get('desk.json') ?? '') as { membersUrl?: string }).membersUrl;
  const membersUrl = 'https://mitglieder.example/';
  expect(urlIn(protectedDeskFiles({ ...plan, root: '', membersUrl }))).toBe('https://mitglieder.example');
  expect(urlIn(protectedDeskFiles({ ...plan, root: '' }))).toBeUndefined();
  expect(urlIn(deskFiles({ ...plan, root: 'content', membersUrl }))).toBeUndefined();
});
