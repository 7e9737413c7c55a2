import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyLedger, type Ledger, type LedgerObject } from '../../domain/ledger/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { aMeeting, anOrganization, aPublicRecord } from '../../testing/public-record.ts';
import { writeEngineFiles } from './write-engine-files.ts';

const BASE = 'https://rat.example';
const html = (
  path: string | undefined,
  { noindex = false, long = '', shown = '', around = '' } = {},
): string =>
  `<!doctype html><html><head><title>x</title><meta name="description" content="${long}">${noindex ? '<meta name="robots" content="noindex">' : ''}${path === undefined ? '' : `<link rel="canonical" href="${BASE}${path}">`}</head><body><link rel="canonical" href="/other/"><header>${around}</header><main>${shown}</main></body></html>`;

const PAGES = {
  'index.html': html('/'),
  '404.html': html(undefined),
  'gremien/rat/index.html': html('/gremien/rat/'),
  'sitzungen/2027-03-11-rat/index.html': html('/sitzungen/2027-03-11-rat/', { long: 'ü'.repeat(9000) }),
  'protokoll/1/index.html': html('/protokoll/1/'),
  'sitzungen/weg/index.html': html('/sitzungen/weg/', { noindex: true }),
  'sitzungen/alt/index.html': html('/sitzungen/2027-03-11-rat/'),
  'personen/frueher/index.html': html('/personen/frueher/', { noindex: true }),
  'vorlagen/1/a/plan.pdf': '%PDF',
};

const object = (id: string, url: string, modified: string): [string, LedgerObject] => [
  id,
  { id, type: 'Meeting', url, firstPublic: modified, modified, sequence: 0, hash: 'x' },
];
const ledger: Ledger = {
  ...emptyLedger(BASE, '0'.repeat(64)),
  log: [
    {
      sequence: 1,
      kind: 'introduction',
      at: '2027-02-01T00:00:00.000Z',
      changes: [],
      previous: '',
      hash: '',
    },
  ],
  objects: new Map([
    object('organizations/rat', '/gremien/rat/', '2026-01-01T00:00:00.000Z'),
    object('meetings/2027-03-11-rat', '/sitzungen/2027-03-11-rat/', '2027-03-01T00:00:00.000Z'),
    object('meetings/weg', '/sitzungen/weg/', '2027-03-02T00:00:00.000Z'),
  ]),
};
const record = aPublicRecord({
  site: {
    ...aPublicRecord().site,
    contacts: {},
    operator: { name: '', street: '', postalCode: '', locality: '', email: 'rathaus@auental.example' },
  },
  organizations: [anOrganization('rat', 'auental')],
  meetings: [aMeeting('rat', '2027-03-11T19:00')],
});

const NOW = `${new Date(record.at).toISOString().slice(0, 19)}Z`;
const lastmods = (xml: string) =>
  Object.fromEntries(
    [...xml.matchAll(/<url><loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)].map(([, address = '', at = '']) => [
      address.slice(BASE.length),
      at,
    ]),
  );
const HOUR = 3_600_000;

test('the sitemap names the pages that engines may show; the first time with what objects and log tell', async () => {
  await using folder = await temporaryFolder(PAGES);
  await writeEngineFiles({ folder: folder.dir, record, ledger, texts: new Map() });
  const read = (name: string) => readFile(path.join(folder.dir, name), 'utf8');
  expect((await read('sitemap-1.xml')).match(/<url>/g)).toHaveLength(4);
  expect(lastmods(await read('sitemap-1.xml'))).toEqual({
    '/gremien/rat/': '2027-03-01T00:00:00Z',
    '/': NOW,
    '/protokoll/1/': '2027-02-01T00:00:00Z',
    '/sitzungen/2027-03-11-rat/': '2027-03-01T00:00:00Z',
  });
  expect(await read('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://rat.example/sitemap.xml\n',
  );
  expect(await read('.well-known/security.txt')).toContain('Contact: mailto:rathaus@auental.example');
});

test('a page that shows less has a new date, and whatever changes around it moves none', async () => {
  const page = (shown: string, around: string) => html('/gremien/rat/', { shown, around });
  const build = async (files: Record<string, string>, at: number, before: Ledger) => {
    await using folder = await temporaryFolder(files);
    const source = { folder: folder.dir, record: { ...record, at: at as Instant }, texts: new Map() };
    const after = await writeEngineFiles({ ...source, ledger: before });
    return { after, dates: lastmods(await readFile(path.join(folder.dir, 'sitemap-1.xml'), 'utf8')) };
  };
  const before = { ...PAGES, 'gremien/rat/index.html': page('eine Sitzung, noch eine', 'alt') };
  const first = await build(before, record.at, ledger);
  const same = await build(
    { ...before, 'index.html': html('/', { around: 'neu' }) },
    record.at + HOUR,
    first.after,
  );
  expect(same.dates).toEqual(first.dates);
  expect(same.after.tracked).toEqual(first.after.tracked);
  const less = { ...before, 'gremien/rat/index.html': page('eine Sitzung', 'neu') };
  const { dates } = await build(less, record.at + HOUR, first.after);
  expect(dates).toEqual({
    ...first.dates,
    '/gremien/rat/': `${new Date(record.at + HOUR).toISOString().slice(0, 19)}Z`,
  });
});

test('a draft has no sitemap', async () => {
  await using folder = await temporaryFolder({ 'index.html': html('/', { noindex: true }) });
  await writeEngineFiles({ folder: folder.dir, record, ledger, texts: new Map() });
  expect((await readdir(folder.dir)).toSorted()).toEqual(['.well-known', 'index.html', 'robots.txt']);
});
