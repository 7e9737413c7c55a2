import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyLedger, type LedgerObject } from '../../domain/ledger/index.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { aMeeting, anOrganization, aPublicRecord } from '../../testing/public-record.ts';
import { writeEngineFiles } from './write-engine-files.ts';

const BASE = 'https://rat.example';
const html = (path: string | undefined, { noindex = false, long = '' } = {}): string =>
  `<!doctype html><html><head><title>x</title><meta name="description" content="${long}">${noindex ? '<meta name="robots" content="noindex">' : ''}${path === undefined ? '' : `<link rel="canonical" href="${BASE}${path}">`}</head><body><link rel="canonical" href="/other/"></body></html>`;

const PAGES = {
  'index.html': html('/'),
  '404.html': html(undefined),
  'gremien/rat/index.html': html('/gremien/rat/'),
  'sitzungen/2027-03-11-rat/index.html': html('/sitzungen/2027-03-11-rat/', { long: 'ü'.repeat(9000) }),
  'sitzungen/weg/index.html': html('/sitzungen/weg/', { noindex: true }),
  'sitzungen/alt/index.html': html('/sitzungen/2027-03-11-rat/'),
  'personen/frueher/index.html': html('/personen/frueher/', { noindex: true }),
  'vorlagen/1/a/plan.pdf': '%PDF',
};

const object = (id: string, url: string, modified: string): [string, LedgerObject] => [
  id,
  { id, type: 'Meeting', url, firstPublic: modified, modified, sequence: 0, hash: 'x' },
];
const ledger = {
  ...emptyLedger(BASE, '0'.repeat(64)),
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

test('the sitemap names the pages that engines may show, with the day of what they show', async () => {
  await using folder = await temporaryFolder(PAGES);
  expect(await writeEngineFiles({ folder: folder.dir, record, ledger, texts: new Map() })).toBe(ledger);
  const read = (name: string) => readFile(path.join(folder.dir, name), 'utf8');
  expect((await read('sitemap-1.xml')).match(/<url>.*/g)).toEqual([
    '<url><loc>https://rat.example/gremien/rat/</loc><lastmod>2027-03-01T00:00:00Z</lastmod></url>',
    '<url><loc>https://rat.example/</loc></url>',
    '<url><loc>https://rat.example/sitzungen/2027-03-11-rat/</loc><lastmod>2027-03-01T00:00:00Z</lastmod></url>',
  ]);
  expect(await read('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://rat.example/sitemap.xml\n',
  );
  expect(await read('.well-known/security.txt')).toContain('Contact: mailto:rathaus@auental.example');
});

test('a draft has no sitemap', async () => {
  await using folder = await temporaryFolder({ 'index.html': html('/', { noindex: true }) });
  await writeEngineFiles({ folder: folder.dir, record, ledger, texts: new Map() });
  expect((await readdir(folder.dir)).toSorted()).toEqual(['.well-known', 'index.html', 'robots.txt']);
});
