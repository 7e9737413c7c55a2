import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataBlock } from '../../components/jsonld/data-block.ts';
import { emptyLedger } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { meetingThing } from '../../outputs/jsonld/index.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { aBody, aMeeting, anOrganization, aPaper, aTerm } from '../../testing/public-record.ts';
import { writeEngineFiles } from '../engines/write-engine-files.ts';
import { needleSearch } from '../leak-gate/needle.ts';
import { scanBytes } from '../leak-gate/scan-bytes.ts';
import { writeBulk } from './bulk/write-bulk.ts';
import { writeDcat } from './dcat.ts';

const TITLE = 'Kündigung des Pachtvertrags für die Gaststätte Grünhof';
const KEY = 'kuendigung-des-pachtvertrags-fuer-die-gaststaette-gruenhof';
const search = needleSearch([
  { id: 'planted', text: TITLE },
  { id: 'elsewhere', text: 'Ankauf der Fläche hinter dem Bauhof' },
]);
const idsIn = (bytes: Buffer | string): string[] => [
  ...scanBytes(Buffer.from(bytes as string), search).hits.keys(),
];

const disposables = new AsyncDisposableStack();
let dir: string;
let record: PublicRecord;
let files: readonly string[];

/** A record in which something stands that should not be in it, as if a gate before had failed. */
beforeAll(async () => {
  const { site } = anOpenRecord();
  record = anOpenRecord({
    site: { ...site, operator: { ...site.operator, name: TITLE } },
    bodies: [aBody('auental')],
    terms: [aTerm('a', ['auental'], '2021-11-01')],
    organizations: [anOrganization('rat', 'auental')],
    meetings: [aMeeting('rat', '2027-03-11T19:00', { title: TITLE })],
    papers: [
      aPaper(KEY, {
        body: 'auental',
        text: `${'Sachverhalt. '.repeat(2000)}${TITLE}${' Ende.'.repeat(2000)}`,
      }),
    ],
  });
  const page = `<html><head><link rel="canonical" href="https://rat.example/vorlagen/${KEY}/"></head></html>`;
  dir = disposables.use(await temporaryFolder({ [`vorlagen/${KEY}/index.html`]: page })).dir;
  const source = { folder: dir, record, ledger: emptyLedger('', '0'.repeat(64)), texts: new Map() };
  for (const write of [writeBulk, writeDcat, writeEngineFiles]) await write(source);
  files = (await readdir(dir, { recursive: true })).filter((name) => /\.[a-z]+$/.test(name));
});
afterAll(() => disposables.disposeAsync());

test.each([
  'daten/a/sitzungen.csv',
  'daten/a/sitzungen.jsonl',
  'daten/ohne-wahlperiode/vorlagen.jsonl',
  'daten/a/daten.sqlite',
  'daten/ohne-wahlperiode/daten.sqlite',
  'daten/a/datapackage.json',
  'daten/dcat.ttl',
  'daten/dcat.jsonld',
  'sitemap-1.xml',
])('what should not be there is found in %s', async (file) => {
  expect(files).toContain(file);
  expect(idsIn(await readFile(path.join(dir, file)))).toEqual(['planted']);
});

test('it is found in the block of data of a page', () => {
  const index = indexOf(record);
  const block = dataBlock([meetingThing(index.meetings[0]!, index)]);
  expect(idsIn(`<script type="application/ld+json">${block}</script>`)).toEqual(['planted']);
});
