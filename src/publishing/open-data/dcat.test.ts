import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import { emptyLedger, type Ledger, type LedgerObject } from '../../domain/ledger/index.ts';
import { type Instant, instantOf, localTime } from '../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord } from '../../domain/public-record.ts';
import { PREFIXES } from '../../outputs/dcat/graph.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { type Triple, triplesOfJsonLd, triplesOfTurtle } from '../../testing/dcat-triples.ts';
import { writeBulk } from './bulk/write-bulk.ts';
import { writeDcat } from './dcat.ts';

const BASE = 'https://rat.mittelaue.example';
const disposables = new AsyncDisposableStack();
let dir: string;
let record: PublicRecord;
let triples: readonly Triple[];

const ledger = emptyLedger(BASE, '0'.repeat(64));
const read = (name: string): Promise<string> => readFile(path.join(dir, 'daten', name), 'utf8');

beforeAll(async () => {
  const content = await readContent('content');
  record = publish(content.record!, instantOf(localTime('2027-03-08T10:00'), 'Europe/Berlin'), NOTHING);
  dir = disposables.use(await temporaryFolder({ 'sitzungen/sitzungen.ics': 'BEGIN:VCALENDAR' })).dir;
  await mkdir(path.join(dir, 'oparl/v1.1'), { recursive: true });
  await writeFile(path.join(dir, 'oparl/v1.1/system.json'), '{}');
  const source = { folder: dir, record, ledger, texts: new Map() };
  await writeBulk(source);
  await writeDcat(source);
  triples = triplesOfTurtle(await read('dcat.ttl'));
});
afterAll(() => disposables.disposeAsync());

const whole = (name: string): string => {
  const [prefix, rest] = name.split(':') as [keyof typeof PREFIXES, string];
  return PREFIXES[prefix] + rest;
};
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const ofType = (type: string): string[] =>
  triples
    .filter(([, name, object]) => name === TYPE && object === `<${whole(type)}>`)
    .map(([subject]) => subject);
const said = (subject: string, name: string): string[] =>
  triples.filter((one) => one[0] === subject && one[1] === whole(name)).map(([, , object]) => object);

test('both serialisations say the same, each thing once', async () => {
  const sorted = (list: readonly Triple[]) => list.map((one) => one.join(' ')).toSorted();
  expect(sorted(triplesOfJsonLd(await read('dcat.jsonld')))).toEqual(sorted(triples));
  expect(new Set(sorted(triples)).size).toBe(triples.length);
});

/** What DCAT-AP.de requires of each class, and what it recommends and we always have. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:dataset',
    'foaf:homepage',
    'dct:language',
  ],
  'dcat:Dataset': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:contactPoint',
    'dcat:theme',
    'dcat:keyword',
    'dcat:distribution',
    'dct:identifier',
    'dct:accrualPeriodicity',
    'dcatde:politicalGeocodingLevelURI',
  ],
  'dcat:Distribution': [
    'dct:title',
    'dcat:accessURL',
    'dct:license',
    'dcat:mediaType',
    'dcatap:availability',
  ],
  'dcat:DataService': ['dct:title', 'dcat:endpointURL', 'dct:publisher', 'dcat:servesDataset', 'dct:license'],
  'foaf:Organization': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
  'dct:PeriodOfTime': ['dcat:startDate'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
};

test.each(Object.entries(SHAPES))('every %s has what the profile asks for', (type, properties) => {
  const things = ofType(type);
  expect(things.length).toBeGreaterThan(0);
  for (const one of things)
    for (const name of properties) expect([one, name, said(one, name).length > 0]).toEqual([one, name, true]);
});

test('what is named within the catalogue is described in it', () => {
  const described = new Set(triples.map(([subject]) => `<${subject}>`));
  const within = triples.filter(
    ([, name, object]) => object.startsWith(`<${BASE}/`) && object.includes('#') && name !== TYPE,
  );
  expect(within.filter(([, , object]) => !described.has(object))).toEqual([]);
  expect(within.length).toBeGreaterThan(50);
});

test('size and checksum are those of the file, and of the interface nobody knows any', async () => {
  const file = `daten/${record.terms[0]!.key}/daten.sqlite`;
  const bytes = await readFile(path.join(dir, file));
  const distribution = `${BASE}/${file}#distribution`;
  expect(said(distribution, 'dcat:byteSize')).toEqual([
    `"${bytes.length}"^^${PREFIXES.xsd}nonNegativeInteger`,
  ]);
  expect(said(`${BASE}/${file}#sha256`, 'spdx:checksumValue')).toEqual([
    `"${createHash('sha256').update(bytes).digest('hex')}"^^${PREFIXES.xsd}hexBinary`,
  ]);
  const system = `${BASE}/oparl/v1.1/system.json#distribution`;
  expect([said(system, 'dcat:byteSize'), said(system, 'dcat:downloadURL')]).toEqual([[], []]);
  expect(said(system, 'dcat:accessService')).toEqual([`<${BASE}/daten/#oparl-dienst>`]);
});

test('licence, places and terms are told in the words of the profile; what was not written is not offered', () => {
  const distribution = `${BASE}/sitzungen/sitzungen.ics#distribution`;
  expect(said(distribution, 'dct:license')).toEqual(['<http://dcat-ap.de/def/licenses/dl-zero-de/2.0>']);
  expect(said(distribution, 'dcatde:licenseAttributionByText')).toEqual([]);
  const [term] = record.terms;
  expect(said(`${BASE}/daten/#datensatz-tabellen-${term!.key}-zeitraum`, 'dcat:startDate')).toEqual([
    `"${term!.startDate}"^^${PREFIXES.xsd}date`,
  ]);
  expect(ofType('dcat:Dataset')).not.toContain(`${BASE}/daten/#datensatz-neues`);
  expect(triples.some(([, name]) => name === whole('dcatde:contributorID'))).toBe(false);
});

test('what lies in no term is offered only where there is any', () => {
  expect(ofType('dcat:Dataset')).not.toContain(`${BASE}/daten/#datensatz-tabellen-ohne-wahlperiode`);
  expect(ofType('dcat:Dataset').filter((one) => one.includes('tabellen-'))).toHaveLength(record.terms.length);
});

test('each data set has its own date, which moves with its data, also when something vanishes from them', async () => {
  const [old, current] = record.terms.map(({ key }) => `${BASE}/daten/#datensatz-tabellen-${key}`);
  const in2025 = record.meetings.find(({ start }) => start.startsWith('2025-06'))!;
  const after = record.meetings.findLast(({ start }) => start.startsWith('2027'))!;
  const line = (meeting: PublicMeeting, modified: string): [string, LedgerObject] => {
    const id = `meetings/${meeting.key}`;
    return [id, { id, type: 'Meeting', url: '/', firstPublic: modified, modified, sequence: 0, hash: 'x' }];
  };
  const known = new Map([line(in2025, '2025-06-30T00:00:00.000Z'), line(after, '2027-03-01T00:00:00.000Z')]);
  await using folder = await temporaryFolder({});
  const build = async (one: PublicRecord, before: Ledger) => {
    const source = { folder: folder.dir, record: one, texts: new Map() };
    const next = await writeDcat({ ...source, ledger: await writeBulk({ ...source, ledger: before }) });
    const found = triplesOfTurtle(await readFile(path.join(folder.dir, 'daten/dcat.ttl'), 'utf8'));
    const at = (subject = '') =>
      found.find(([node, name]) => node === subject && name === whole('dct:modified'))?.[2].slice(1, 20);
    return { next, dates: [at(old), at(current), at(`${BASE}/daten/#katalog`)] };
  };
  const first = await build(record, { ...ledger, objects: known });
  expect(first.dates).toEqual(['2025-06-30T00:00:00', '2027-03-01T00:00:00', '2027-03-01T00:00:00']);
  const later = { ...record, at: (record.at + 3_600_000) as Instant };
  expect((await build(later, first.next)).dates).toEqual(first.dates);
  const less = { ...later, meetings: record.meetings.filter((one) => one !== in2025) };
  const hour = new Date(later.at).toISOString().slice(0, 19);
  expect((await build(less, first.next)).dates).toEqual([hour, '2027-03-01T00:00:00', hour]);
});
