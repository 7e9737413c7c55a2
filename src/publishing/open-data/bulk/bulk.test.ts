import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../content/index.ts';
import { NOTHING, publish } from '../../../domain/gate/index.ts';
import { emptyLedger } from '../../../domain/ledger/index.ts';
import { instantOf, localTime } from '../../../domain/local-time.ts';
import type { PublicFile, PublicRecord } from '../../../domain/public-record.ts';
import { filesOfMeeting, filesOfResolution, indexOf, stationsOf } from '../../../domain/view/index.ts';
import { type BulkDownload, bulkDownloads, bulkParts, TABLES } from '../../../outputs/bulk/index.ts';
import { OUTCOME } from '../../../format/wording/enums.ts';
import { temporaryFolder } from '../../../testing/content-folder.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aTerm,
} from '../../../testing/public-record.ts';
import { sqliteOf } from './sqlite-of.ts';
import { writeBulk } from './write-bulk.ts';

type Row = Record<string, unknown>;

const disposables = new AsyncDisposableStack();
let dir: string;
let record: PublicRecord;
let downloads: readonly BulkDownload[];

beforeAll(async () => {
  const content = await readContent('content');
  record = publish(content.record!, instantOf(localTime('2027-03-08T10:00'), 'Europe/Berlin'), NOTHING);
  dir = disposables.use(await temporaryFolder({})).dir;
  downloads = bulkDownloads(indexOf(record));
  await writeBulk({ folder: dir, record, ledger: emptyLedger('', '0'.repeat(64)), texts: new Map() });
});
afterAll(() => disposables.disposeAsync());

const text = (file: string): Promise<string> => readFile(path.join(dir, file), 'utf8');
const fromCsv = async (file: string): Promise<Row[]> =>
  parse(await text(file), { bom: true, delimiter: ';', columns: true });
const fromJsonLines = async (file: string): Promise<Row[]> =>
  (await text(file)).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));

async function database(file: string): Promise<DatabaseSync> {
  const opened = new DatabaseSync(':memory:');
  opened.deserialize(await readFile(path.join(dir, file)));
  return opened;
}

test('every term has a folder, and what lies outside has one', async () => {
  expect((await readdir(path.join(dir, 'daten'))).toSorted()).toEqual(
    [...record.terms.map(({ key }) => key), 'ohne-wahlperiode'].toSorted(),
  );
});

test('every format holds as many rows as are told, and all together what is public', async () => {
  const totals = new Map<string, number>();
  for (const download of downloads) {
    const sqlite = await database(download.sqlite);
    for (const { name, rows, csv, jsonLines } of download.tables) {
      const counted = sqlite.prepare(`SELECT count(*) AS n FROM "${name}"`).get() as { n: number };
      expect([(await fromCsv(csv)).length, (await fromJsonLines(jsonLines)).length, counted.n]).toEqual([
        rows,
        rows,
        rows,
      ]);
      totals.set(name, (totals.get(name) ?? 0) + rows);
    }
    sqlite.close();
  }
  const { meetings, papers, resolutions } = record;
  const files = [
    ...meetings.flatMap((one) => [...filesOfMeeting(one)]),
    ...papers.flatMap((one) => one.files),
    ...resolutions.flatMap((one) => [...filesOfResolution(one)]),
  ];
  expect(Object.fromEntries(totals)).toMatchObject({
    sitzungen: meetings.length,
    vorlagen: papers.length,
    beschluesse: resolutions.length,
    beratungen: papers.flatMap((paper) => stationsOf(paper, indexOf(record))).length,
    dokumente: files.length,
  });
  expect(totals.get('abstimmungen')).toBeGreaterThanOrEqual(resolutions.filter(({ vote }) => vote).length);
});

test('the three formats say the same', async () => {
  const download = downloads[0]!;
  const sqlite = await database(download.sqlite);
  const [csv, json] = [
    await fromCsv(`${download.folder}sitzungen.csv`),
    await fromJsonLines(`${download.folder}sitzungen.jsonl`),
  ];
  const rows = sqlite.prepare('SELECT * FROM sitzungen').all();
  const shown = ({ schluessel, titel, datum, beginn, anwesende, dringlich }: Row) => [
    schluessel,
    titel,
    datum,
    beginn ?? '',
    Number(anwesende ?? 0),
    dringlich === 'ja' || dringlich === true || dringlich === 1,
  ];
  expect(rows.map(shown)).toEqual(csv.map(shown));
  expect(json.map(shown)).toEqual(csv.map(shown));
  sqlite.close();
});

test('what a row names by a key of its table stands in the same part', async () => {
  for (const { sqlite } of downloads) {
    const opened = await database(sqlite);
    expect(opened.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    opened.close();
  }
});

describe('the description of the columns', () => {
  test('names each file with its columns, in their order', async () => {
    for (const { folder, dataPackage, tables } of downloads) {
      const described = JSON.parse(await text(dataPackage)) as {
        resources: { path: string; schema: { fields: { name: string; description: string }[] } }[];
      };
      expect(described.resources.map((one) => folder + one.path)).toEqual(tables.map(({ csv }) => csv));
      for (const { path: file, schema } of described.resources) {
        const [header = ''] = (await text(folder + file)).replace(/^\ufeff/, '').split('\r\n');
        expect(schema.fields.map(({ name }) => name)).toEqual(header.split(';'));
        expect(schema.fields.every(({ description }) => description.endsWith('.'))).toBe(true);
      }
    }
  });

  test('names plain columns, and tables that there are', () => {
    const names = new Set(TABLES.map(({ name }) => name));
    for (const { name, columns } of TABLES) {
      expect(name).toMatch(/^[a-z]+(?:_[a-z]+)?$/);
      for (const column of columns) {
        expect(column.name).toMatch(/^[a-z0-9_]+$/);
        if (column.references !== undefined) expect(names).toContain(column.references);
      }
    }
  });
});

test('the tables tell what became of a paper, also of one that the next term dealt with', async () => {
  const index = indexOf(record);
  const of = new Map<string, Row[]>();
  for (const { folder } of downloads)
    for (const row of await fromJsonLines(`${folder}beratungen.jsonl`))
      of.set(row['vorlage'] as string, [...(of.get(row['vorlage'] as string) ?? []), row]);
  const later = record.papers.filter(
    (paper) => new Set(stationsOf(paper, index).flatMap(({ at }) => (at ? [at.meeting.key] : []))).size > 1,
  );
  expect(later.length).toBeGreaterThan(10);
  for (const paper of later)
    expect(of.get(paper.key)?.map(({ sitzung, ergebnis }) => [sitzung, ergebnis])).toEqual(
      stationsOf(paper, index).map(({ at }) => [
        at?.meeting.key,
        at?.item.result && OUTCOME[at.item.result.outcome],
      ]),
    );
});

test.each([
  ['punkt_vorlagen', 'tagesordnungspunkte', 'vorlagen', 'tagesordnungspunkt', 'vorlage'],
  ['beschluss_vorlagen', 'beschluesse', 'vorlagen', 'beschluss', 'vorlage'],
  ['vorlage_urheber', 'vorlagen', 'urheber_gremien', 'vorlage', 'gremium'],
  ['vorlage_urheber', 'vorlagen', 'urheber_personen', 'vorlage', 'person'],
  ['vorlage_themen', 'vorlagen', 'themen', 'vorlage', 'thema'],
])('%s says the same as the lists within %s.%s', async (table, of, list, from, to) => {
  let rows = 0;
  for (const { sqlite } of downloads) {
    const opened = await database(sqlite);
    const links = opened.prepare(`SELECT "${from}" a, "${to}" b FROM ${table} WHERE b IS NOT NULL`).all();
    const lists = opened.prepare(`SELECT t.schluessel a, j.value b FROM ${of} t, json_each(t."${list}") j`);
    expect(links).toEqual(lists.all());
    rows += links.length;
    opened.close();
  }
  expect(rows).toBeGreaterThan(0);
});

test('minutes say how far they are, and no other document does', () => {
  const file = (id: string) => ({ id, title: id, name: `${id}.pdf`, url: `/x/${id}.pdf` }) as PublicFile;
  const meeting = aMeeting('rat', '2027-03-11T19:00', {
    minutes: { status: 'draft', file: file('niederschrift') },
    files: [file('anlage')],
  });
  const index = indexOf(aPublicRecord({ meetings: [meeting] }));
  const table = TABLES.find(({ name }) => name === 'dokumente')!;
  const rows = bulkParts(index).flatMap((part) => [...table.rows(part, index)]);
  const stand = table.columns.findIndex(({ name }) => name === 'stand');
  expect(rows.map((row) => [row[0], row[stand]])).toEqual([
    ['niederschrift', 'Entwurf'],
    ['anlage', undefined],
  ]);
});

test('the same record gives the same bytes', () => {
  const index = indexOf(record);
  const [part] = bulkParts(index);
  expect(Buffer.from(sqliteOf(part!, index)).equals(sqliteOf(part!, index))).toBe(true);
});

test('a meeting goes to the term of its body on its day, and else to what lies outside', () => {
  const index = indexOf(
    aPublicRecord({
      terms: [aTerm('a', ['auental'], '2021-11-01', '2026-10-31'), aTerm('b', ['leinau'], '2021-11-01')],
      bodies: [aBody('auental'), aBody('leinau')],
      organizations: [anOrganization('rat', 'auental'), anOrganization('kreistag', 'leinau')],
      meetings: [
        aMeeting('rat', '2026-10-31T19:00', {
          agenda: [
            anOpenItem('x', {
              vote: {
                method: 'open',
                majority: 'simple',
                yes: 1,
                no: 0,
                abstain: 0,
                byFaction: [{ faction: 'kreistag', yes: 1, no: 0, abstain: 0 }],
                byName: [],
              },
            }),
          ],
        }),
        aMeeting('rat', '2026-11-01T19:00'),
        aMeeting('kreistag', '2026-11-01T19:00'),
        aMeeting('unbekannt', '2026-01-01T19:00'),
      ],
    }),
  );
  const parts = bulkParts(index).map(({ key, meetings, organizations }) => [
    key,
    meetings.map((one) => one.key),
    organizations.map((one) => one.key),
  ]);
  expect(parts).toEqual([
    ['a', ['2026-10-31-rat'], ['rat', 'kreistag']],
    ['b', ['2026-11-01-kreistag'], ['kreistag']],
    ['ohne-wahlperiode', ['2026-01-01-unbekannt', '2026-11-01-rat'], ['rat']],
  ]);
});
