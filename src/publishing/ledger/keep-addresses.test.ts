import { mkdir, readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import path from 'node:path';
import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { emptyLedger, isoOf, type Ledger, type LedgerUrl } from '../../domain/ledger/index.ts';
import { readWithIcalJs } from '../../testing/calendars/read-calendars.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { readWithRssParser } from '../../testing/feeds/read-feeds.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { aPublicRecord } from '../../testing/public-record.ts';
import { emptiedLists, keepAddresses, LostAddresses } from './keep-addresses.ts';

const SINCE = '2027-01-01T03:30:00.000Z';
const record = aPublicRecord();
const withUrls = (...lines: Omit<LedgerUrl, 'since'>[]): Ledger => ({
  ...emptyLedger('https://rat.example', 'a'.repeat(64)),
  urls: new Map(lines.map((line) => [line.url, { since: SINCE, ...line }])),
});
const PAGE = '<!doctype html><title>x</title>';

test('every page of the build is remembered as a list, but for what the ledger knows and for stand-ins', async () => {
  await using site = await temporaryFolder({
    'index.html': PAGE,
    'kalender/2027/03/index.html': PAGE,
    'vorlagen/a/index.html': PAGE,
    'vorlagen/b/f1/x.pdf/index.html': PAGE,
    'alt/index.html': PAGE,
    '_assets/x.css': 'p{}',
  });
  const ledger = withUrls({ url: '/vorlagen/a/', object: 'papers/a' }, { url: '/vorlagen/b/f1/x.pdf' });
  const moved = aPublicRecord({ redirects: [{ from: '/alt/', to: '/' }] });
  const { urls } = await keepAddresses(site.dir, ledger, moved);
  expect([...urls.values()].filter(({ list }) => list === true).map(({ url }) => url)).toEqual([
    '/',
    '/kalender/2027/03/',
  ]);
});

test('a list that has nothing to show any more leads to the list above it that stands', async () => {
  await using site = await temporaryFolder({ 'index.html': PAGE, 'vorlagen/index.html': PAGE });
  const gone = '/vorlagen/jahr/2019/seite/2/';
  const { urls } = await keepAddresses(site.dir, withUrls({ url: gone, list: true }), record);
  expect(urls.get(gone)).toEqual({ url: gone, since: SINCE, list: true, movedTo: '/vorlagen/' });
  expect(await readFile(path.join(site.dir, gone, 'index.html'), 'utf8')).toContain('url=/vorlagen/');
});

test('a proof is remembered, and nothing may stand in for one that is gone', async () => {
  const proofs = [
    '/protokoll/1/nachweis.txt',
    '/protokoll/1/nachweis.txt.sig',
    '/protokoll/1/nachweis.txt.tsr',
    '/protokoll/schluessel/allowed_signers.txt',
    '/protokoll/schluessel/zeitstempel.pem',
  ];
  const files = Object.fromEntries(proofs.map((address) => [address.slice(1), 'x']));
  await using full = await temporaryFolder({ 'index.html': PAGE, 'protokoll/1/kette.json': '{}', ...files });
  const kept = await keepAddresses(full.dir, withUrls(), record);
  expect([...kept.urls.keys()].toSorted()).toEqual(['/', ...proofs]);
  await using less = await temporaryFolder({
    'index.html': PAGE,
    ...files,
    [String(proofs[1]).slice(1)]: null,
  });
  const keeping = keepAddresses(less.dir, kept, record);
  await expect(keeping).rejects.toThrow(LostAddresses);
  await expect(keeping).rejects.toThrow(`  ${proofs[1]}\n`);
});

test('hosts are told of emptied lists alone, until they stand again', async () => {
  const list = '/vorlagen/jahr/2019/';
  const elsewhere = { url: '/vorlagen/a/', object: 'papers/a', movedTo: '/vorlagen/b/' };
  await using empty = await temporaryFolder({ 'index.html': PAGE, 'vorlagen/a/index.html': PAGE });
  const emptied = await keepAddresses(empty.dir, withUrls({ url: list, list: true }, elsewhere), record);
  expect(emptiedLists(emptied)).toEqual([{ from: list, to: '/' }]);
  await using full = await temporaryFolder({
    'index.html': PAGE,
    'vorlagen/a/index.html': PAGE,
    'vorlagen/jahr/2019/index.html': PAGE,
  });
  const standing = await keepAddresses(full.dir, emptied, record);
  expect(standing.urls.get(list)).toEqual({ url: list, since: SINCE, list: true });
  expect(emptiedLists(standing)).toEqual([]);
});

test('data that are offered no more say so where they lay, since the first day, until they are back', async () => {
  const data = '/koerperschaften/stadt/datenqualitaet.json';
  const page = '/koerperschaften/stadt/datenqualitaet/';
  const body = { 'index.html': PAGE, 'koerperschaften/stadt/index.html': PAGE };
  const on = { ...body, [`${page.slice(1)}index.html`]: PAGE, [data.slice(1)]: '{}' };
  await using first = await temporaryFolder(on);
  const published = await keepAddresses(first.dir, withUrls(), record);
  expect(published.urls.get(data)).toEqual({ url: data, since: isoOf(record.at), list: true });
  await using second = await temporaryFolder(body);
  const gone = await keepAddresses(second.dir, published, record);
  const said = await readFile(path.join(second.dir, data), 'utf8');
  expect(JSON.parse(said)).toEqual({
    deleted: true,
    url: data,
    withdrawn: { on: record.today, reason: 'Diese Daten werden nicht mehr angeboten.' },
  });
  expect(emptiedLists(gone)).toEqual([{ from: page, to: '/koerperschaften/stadt/' }]);
  await using third = await temporaryFolder(body);
  const later = { ...record, today: calendarDate('2031-01-01') };
  expect((await keepAddresses(third.dir, gone, later)).urls).toEqual(gone.urls);
  expect(await readFile(path.join(third.dir, data), 'utf8')).toBe(said);
  await using fourth = await temporaryFolder(on);
  expect((await keepAddresses(fourth.dir, gone, later)).urls).toEqual(published.urls);
  expect(await readFile(path.join(fourth.dir, data), 'utf8')).toBe('{}');
});

test('a calendar that is offered no more is empty and says so', async () => {
  const address = '/personen/anna-muster/sitzungen.ics';
  await using site = await temporaryFolder({ 'index.html': PAGE, [address.slice(1)]: 'BEGIN:VCALENDAR' });
  const { urls } = await keepAddresses(site.dir, withUrls(), record);
  await using empty = await temporaryFolder({ 'index.html': PAGE });
  const kept = await keepAddresses(empty.dir, withUrls(...urls.values()), record);
  expect(kept.urls.get(address)).toMatchObject({ list: true, gone: record.today });
  const text = await readFile(path.join(empty.dir, address), 'utf8');
  expect(readWithIcalJs(text)).toEqual([]);
  expect(text.replaceAll('\r\n ', '')).toContain(
    'DESCRIPTION:Diesen Kalender gibt es seit dem 8. März 2027 nicht mehr.',
  );
});

test('a feed that is offered no more says so in one last entry; its archives are empty', async () => {
  const feeds = ['neues.atom', 'neues.json', 'neues/50.atom', 'neues/50.json'].map(
    (name) => `/themen/wege/${name}`,
  );
  const lying = Object.fromEntries(feeds.map((address) => [address.slice(1), 'x']));
  await using site = await temporaryFolder({ 'index.html': PAGE, ...lying });
  const { urls } = await keepAddresses(site.dir, withUrls(), anOpenRecord());
  expect([...urls.keys()].toSorted()).toEqual(['/', ...feeds].toSorted());
  await using empty = await temporaryFolder({ 'index.html': PAGE });
  await keepAddresses(empty.dir, withUrls(...urls.values()), anOpenRecord());
  for (const address of feeds) {
    const text = await readFile(path.join(empty.dir, address), 'utf8');
    expect(text).toContain('Diesen Feed gibt es seit dem 8. März 2027 nicht mehr.');
    const left = address.includes('/50.') ? 0 : 1;
    if (address.endsWith('.atom')) expect(await readWithRssParser(text)).toHaveLength(left);
    else expect(JSON.parse(text)).toMatchObject({ expired: true, items: { length: left } });
  }
});

test('tables that are offered no more hold a note, a database nothing', async () => {
  const names = ['sitzungen.csv', 'sitzungen.jsonl', 'daten.sqlite', 'dcat.ttl', 'dcat.jsonld'];
  const files = Object.fromEntries(names.map((name) => [`daten/alt/${name}`, 'x']));
  await using site = await temporaryFolder({ 'index.html': PAGE, ...files });
  const { urls } = await keepAddresses(site.dir, withUrls(), record);
  await using empty = await temporaryFolder({ 'index.html': PAGE });
  await keepAddresses(empty.dir, withUrls(...urls.values()), record);
  const read = (name: string) => readFile(path.join(empty.dir, 'daten/alt', name));
  const opened = new DatabaseSync(path.join(empty.dir, 'daten/alt/daten.sqlite'), { readOnly: true });
  expect(opened.prepare('SELECT * FROM sqlite_schema').all()).toEqual([]);
  opened.close();
  const note = 'Diese Daten werden nicht mehr angeboten.';
  expect(parse(await read('sitzungen.csv'), { bom: true, columns: true })).toEqual([{ hinweis: note }]);
  expect(new Parser().parse((await read('dcat.ttl')).toString())).toEqual([]);
  for (const name of ['sitzungen.jsonl', 'dcat.jsonld'])
    expect(JSON.parse((await read(name)).toString())).toMatchObject({
      deleted: true,
      withdrawn: { reason: note },
    });
});

test('the text of a notice for the gazette is remembered, and says so where it is gone; no other text is', async () => {
  const folder = 'sitzungen/2027-03-16-rat/bekanntmachung';
  const text = `/${folder}/bekanntmachung-2027-03-16-rat.txt`;
  await using site = await temporaryFolder({
    'index.html': PAGE,
    'robots.txt': 'User-agent: *',
    [text.slice(1)]: 'Bekanntmachung',
  });
  const { urls } = await keepAddresses(site.dir, withUrls(), record);
  expect([...urls.keys()].toSorted()).toEqual(['/', text]);
  await using empty = await temporaryFolder({ 'index.html': PAGE });
  const kept = await keepAddresses(empty.dir, withUrls(...urls.values()), record);
  expect(kept.urls.get(text)).toMatchObject({ list: true, gone: record.today });
  expect(await readFile(path.join(empty.dir, text), 'utf8')).toBe(
    'Diese Daten werden nicht mehr angeboten. (2027-03-08)\n',
  );
});

test('data of the log and of objects are kept elsewhere', async () => {
  await using site = await temporaryFolder({
    'protokoll/protokoll.json': '{}',
    'vorlagen/a/objekt.json': '{}',
    '_assets/x.json': '{}',
    'sätze/a b.json': '{}',
  });
  const { urls } = await keepAddresses(site.dir, withUrls(), record);
  expect([...urls.keys()]).toEqual(['/s%C3%A4tze/a%20b.json']);
  await using empty = await temporaryFolder({ 'index.html': PAGE });
  await keepAddresses(empty.dir, withUrls(...urls.values()), record);
  expect(await readFile(path.join(empty.dir, 'sätze/a b.json'), 'utf8')).toContain('deleted');
});

test('an emptied list in a preview says that it is a draft', async () => {
  await using site = await temporaryFolder({ 'index.html': PAGE });
  const draft = aPublicRecord({ site: { ...record.site, preview: true } });
  await keepAddresses(site.dir, withUrls({ url: '/vorlagen/jahr/2019/', list: true }), draft);
  expect(await readFile(path.join(site.dir, 'vorlagen/jahr/2019/index.html'), 'utf8')).toContain(
    '<title>Entwurf: Neue Adresse',
  );
});

test('a lost page stops the build, by its name and with the remedy; parts of pages are none', async () => {
  await using site = await temporaryFolder({ 'index.html': PAGE });
  await mkdir(path.join(site.dir, 'vorlagen/leer'), { recursive: true });
  const ledger = withUrls(
    { url: '/vorlagen/a/', object: 'papers/a' },
    { url: '/vorlagen/leer/', object: 'papers/leer' },
    { url: '/sitzungen/x/#tagesordnung' },
  );
  await expect(keepAddresses(site.dir, ledger, record)).rejects.toThrow(
    /nicht mehr erreichbar:\n {2}\/vorlagen\/a\/\n {2}\/vorlagen\/leer\/\nBitte/,
  );
});
