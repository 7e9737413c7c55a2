import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { canonicalJson, type Ledger } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { aHashedFile, ledgerKeeper, SEED } from '../../testing/ledger-steps.ts';
import { aMeeting, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { HASHER } from './hasher.ts';
import { LedgerError } from './ledger-error.ts';
import { readState } from './ledger-files.ts';
import { readLedger, readPublished } from './read-ledger.ts';
import { writeLedger } from './write-ledger.ts';

const SITE = 'https://rat.example';
const NOW = instant('2027-03-09T03:30:00Z');
const RESTORE = 'Bitte den letzten unbeschädigten Stand des Zweigs „ledger“ wiederherstellen';

/** Three entries: two papers and a meeting, a change, a withdrawal together with a new paper. */
function past() {
  const keeper = ledgerKeeper(SITE);
  const on = (day: number, parts: Parameters<typeof aPublicRecord>[0]) =>
    keeper.take(
      aPublicRecord({
        at: instant(`2027-03-0${day}T03:30:00Z`),
        today: calendarDate(`2027-03-0${day}`),
        ...parts,
      }),
    );
  const p1 = aPaper('p1', { files: [aHashedFile('/vorlagen/p1/', 'f1')] });
  const meetings = [aMeeting('rat', '2027-03-11T18:00')];
  on(1, { meetings, papers: [p1, aPaper('p2')] });
  on(2, { meetings, papers: [{ ...p1, title: 'Neu' }, aPaper('p2')] });
  const stone = { url: '/vorlagen/p2/', date: calendarDate('2027-03-03'), reason: 'Datenschutz' };
  on(3, { meetings, papers: [{ ...p1, title: 'Neu' }], tombstones: [stone] });
  on(4, { meetings, papers: [{ ...p1, title: 'Neu' }, aPaper('p3')], tombstones: [stone] });
  return keeper;
}

/** A ledger folder as a publish leaves it. */
async function ledgerFolder() {
  const temporary = await temporaryFolder({});
  const keeper = past();
  const folder = path.join(temporary.dir, 'ledger');
  await writeLedger(folder, keeper.ledger, { states: keeper.states });
  return { ...keeper, folder, [Symbol.asyncDispose]: temporary[Symbol.asyncDispose] };
}

const contentsOf = async (folder: string) =>
  Promise.all(
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file), await readFile(file, 'utf8')] as const;
      }),
  ).then((files) => Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1))));

test('commands that ask get what was public, of their own site alone, and for any day', async () => {
  await using s = await ledgerFolder();
  const published = await readPublished(s.folder, SITE);
  expect([...published.keys()]).toContain('/vorlagen/p1/');
  await expect(readPublished(s.folder, 'https://anderswo.example')).rejects.toThrow('es gehört zu');
  const early = instant('2027-03-02T03:30:00Z');
  await expect(readPublished(s.folder, SITE, early)).rejects.toThrow('sein letzter Eintrag ist von');
});

describe('what was written', () => {
  test('is read as it was, and written again with the same bytes', async () => {
    await using written = await ledgerFolder();
    const { ledger, states, folder } = written;
    const read = await readLedger(folder, SITE, NOW);
    expect(read.log).toEqual(ledger.log);
    expect(read.seed).toBe(ledger.seed);
    expect(read.site).toBe(SITE);
    expect(read.objects).toEqual(ledger.objects);
    expect(read.urls).toEqual(ledger.urls);
    for (const [hash, json] of states) expect(readState(folder, hash)).toBe(json);
    expect(readState(folder, 'f'.repeat(64))).toBeUndefined();

    const again = path.join(path.dirname(folder), 'again');
    await writeLedger(again, read, { states: new Map(), from: folder });
    expect(await contentsOf(again)).toEqual(await contentsOf(folder));
  });

  test('lists objects and addresses in order, and hides the seed from others', async () => {
    await using written = await ledgerFolder();
    const files = await contentsOf(written.folder);
    expect(files['ledger.json']).toBe(
      `{"format":1,"site":"${SITE}","objects":4,"urls":7,"seed":"${HASHER.sha256(SEED)}","tracked":0}\n`,
    );
    const ids = (files['objects.jsonl'] ?? '')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(['meetings/2027-03-11-rat', 'papers/p1', 'papers/p2', 'papers/p3']);
    const urls = (files['urls.jsonl'] ?? '')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { url: string }).url);
    expect(urls).toEqual(urls.toSorted());
    expect(files['seed']).toBe(`${written.ledger.seed}\n`);
  });

  test('keeps the states of the folder before, without those that were purged', async () => {
    await using written = await ledgerFolder();
    const { ledger, states, folder } = written;
    const next = path.join(path.dirname(folder), 'next');
    const [gone] = [...states.keys()];
    const fresh = new Map([[HASHER.sha256('neu'), 'neu']]);
    await writeLedger(next, ledger, {
      states: fresh,
      from: folder,
      purged: new Set([gone ?? '']),
    });
    expect((await readdir(path.join(next, 'states'))).toSorted()).toEqual(
      [...states.keys(), HASHER.sha256('neu')]
        .filter((hash) => hash !== gone)
        .map((hash) => `${hash}.json`)
        .toSorted(),
    );
  });

  test('begins without a folder of states, which git does not keep', async () => {
    await using temporary = await temporaryFolder({
      'ledger.json': `{"format":1,"site":"${SITE}","objects":0,"urls":0,"seed":"${HASHER.sha256('0'.repeat(64))}"}\n`,
      seed: `${'0'.repeat(64)}\n`,
      'objects.jsonl': '',
      'urls.jsonl': '',
      'log.jsonl': '',
    });
    const ledger = await readLedger(temporary.dir, SITE, NOW);
    expect(ledger.log).toEqual([]);
    const next = path.join(temporary.dir, 'next');
    await writeLedger(next, ledger, { states: new Map(), from: temporary.dir });
    expect(await readLedger(next, SITE, NOW)).toEqual(ledger);
  });

  test('after an erasure is read with its chain whole', async () => {
    await using written = await ledgerFolder();
    const { ledger, states, folder } = written;
    const log = ledger.log.map((entry) => ({
      ...entry,
      changes: entry.changes.map((sealed) =>
        'change' in sealed && sealed.change.object === 'papers/p2'
          ? { digest: sealed.digest, purged: 'x' }
          : sealed,
      ),
    }));
    await writeLedger(folder, { ...ledger, log }, { states });
    expect((await readLedger(folder, SITE, NOW)).log).toEqual(log);
  });
});

/** Changes the text of a file in the folder. */
type Damage = (folder: string, ledger: Ledger) => Promise<void>;
const edit =
  (name: string, change: (text: string) => string): Damage =>
  async (folder) => {
    const file = path.join(folder, name);
    const before = await readFile(file, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(file, after);
  };
const remove =
  (name: string): Damage =>
  (folder) =>
    rm(path.join(folder, name));
const withoutLine = (part: string) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.includes(part))
    .join('\n');
const cutLast = (text: string) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;
const stateOf = (ledger: Ledger, id: string) => `states/${ledger.objects.get(id)?.hash}.json`;
const swapLines = (text: string) => `${text.trimEnd().split('\n').toReversed().join('\n')}\n`;

describe('a damaged ledger is refused with the file and the remedy:', () => {
  test.each<[string, Damage, string]>([
    ['no objects', remove('objects.jsonl'), 'die Datei objects.jsonl fehlt.'],
    ['no addresses', remove('urls.jsonl'), 'die Datei urls.jsonl fehlt.'],
    ['no log', remove('log.jsonl'), 'die Datei log.jsonl fehlt.'],
    ['no head', remove('ledger.json'), 'die Datei ledger.json fehlt.'],
    ['no seed', remove('seed'), '(Datei „seed“) fehlt oder ist beschädigt.'],
    ['half a seed', edit('seed', (text) => text.slice(1)), '(Datei „seed“) fehlt oder ist beschädigt.'],
    ['another seed', edit('seed', () => `${'1'.repeat(64)}\n`), '(Datei „seed“) ist der eines anderen.'],
    ['a part of a page lost', edit('urls.jsonl', withoutLine('#ergebnisse')), 'urls.jsonl hat'],
    [
      'a last line cut off',
      edit('log.jsonl', (text) => text.slice(0, -20)),
      'log.jsonl bricht mitten in einer Zeile ab.',
    ],
    [
      'a last line without its end',
      edit('urls.jsonl', (text) => text.slice(0, -1)),
      'urls.jsonl bricht mitten in einer Zeile ab.',
    ],
    [
      'no JSON',
      edit('objects.jsonl', (text) => text.replace('\n', '\n<<<<<<< HEAD\n')),
      'objects.jsonl, Zeile 2 ist kein lesbares JSON.',
    ],
    ['an empty line', edit('log.jsonl', (text) => `\n${text}`), 'log.jsonl, Zeile 1 ist kein lesbares JSON.'],
    ['no JSON in the head', edit('ledger.json', () => '{'), 'ledger.json ist kein lesbares JSON.'],
    [
      'another format',
      edit('ledger.json', (text) => text.replace('1', '2')),
      'ledger.json hat nicht die erwartete Form (format).',
    ],
    [
      'a wrong date',
      edit('objects.jsonl', (text) => text.replace('"on":"2027-03-03', '"on":"2027-02-30')),
      'objects.jsonl, Zeile 3 hat nicht die erwartete Form (withdrawn.on).',
    ],
    [
      'a foreign address',
      edit('urls.jsonl', (text) => text.replace('"url":"/', '"url":"x/')),
      'urls.jsonl, Zeile 1 hat nicht die erwartete Form (url).',
    ],
    [
      'a hash that leads out of the folder',
      edit('objects.jsonl', (text) => text.replace(/"hash":"[0-9a-f]+"/, '"hash":"../seed"')),
      'objects.jsonl, Zeile 1 hat nicht die erwartete Form (hash).',
    ],
    [
      'a changed word',
      edit('log.jsonl', (text) => text.replace('Titel', 'Text')),
      'Eintrag 2 wurde nachträglich geändert.',
    ],
    ['swapped entries', edit('log.jsonl', swapLines), 'Eintrag 1 fehlt oder steht an falscher Stelle.'],
    [
      'a removed entry',
      edit('log.jsonl', withoutLine('"sequence":2')),
      'Eintrag 2 fehlt oder steht an falscher Stelle.',
    ],
    [
      'a changed time',
      edit('log.jsonl', (text) => text.replaceAll('2027-03-02T', '2027-03-02T1').replaceAll('T103:', 'T13:')),
      'Eintrag 2 hat eine falsche Prüfsumme.',
    ],
    [
      'an earlier time',
      edit('log.jsonl', (text) => text.replaceAll('2027-03-02T', '2027-02-02T')),
      'Eintrag 2 ist älter als der vorige.',
    ],
    [
      'another previous',
      edit('log.jsonl', (text) => text.replace('"previous":"0', '"previous":"1')),
      'Eintrag 1 schließt nicht an den vorigen an.',
    ],
    [
      'no state',
      (folder, ledger) => rm(path.join(folder, stateOf(ledger, 'papers/p1'))),
      'der Stand von papers/p1 fehlt.',
    ],
    [
      'a changed state',
      (folder, ledger) =>
        edit(stateOf(ledger, 'papers/p1'), (text) => text.replace('Neu', 'Alt'))(folder, ledger),
      'der Stand von papers/p1 ist verändert.',
    ],
    [
      'a log without its end',
      edit('log.jsonl', cutLast),
      'objects.jsonl und log.jsonl sind verschieden alt (papers/p3).',
    ],
    [
      'a log without all of it',
      edit('log.jsonl', () => ''),
      'objects.jsonl und log.jsonl sind verschieden alt (meetings/2027-03-11-rat).',
    ],
    [
      'an older line of an object',
      edit('objects.jsonl', (text) =>
        text.replace(/"hash":"[0-9a-f]{64}"(?=,"id":"papers\/p3")/, `"hash":"${'a'.repeat(64)}"`),
      ),
      'objects.jsonl und log.jsonl sind verschieden alt (papers/p3).',
    ],
    [
      'a lost object',
      edit('objects.jsonl', withoutLine('papers/p1')),
      'objects.jsonl und log.jsonl sind verschieden alt (papers/p1).',
    ],
    [
      'a lost withdrawn object',
      edit('objects.jsonl', withoutLine('papers/p2')),
      'objects.jsonl und log.jsonl sind verschieden alt (papers/p2).',
    ],
    [
      'no objects at all',
      edit('objects.jsonl', () => ''),
      'objects.jsonl und log.jsonl sind verschieden alt (meetings/2027-03-11-rat).',
    ],
    [
      'a lost address',
      edit('urls.jsonl', withoutLine('/vorlagen/p3/')),
      'in urls.jsonl fehlt die Adresse /vorlagen/p3/.',
    ],
    [
      'a lost document',
      edit('urls.jsonl', withoutLine('f1.pdf')),
      'in urls.jsonl fehlt die Adresse /vorlagen/p1/f1/f1.pdf.',
    ],
    [
      'a newer address',
      edit('urls.jsonl', (text) => text.replace('2027-03-04', '2027-03-05')),
      'urls.jsonl und log.jsonl sind verschieden alt (/vorlagen/p3/).',
    ],
    [
      'an address of nobody',
      edit(
        'urls.jsonl',
        (text) =>
          `${text}${canonicalJson({ url: '/x/', since: '2027-03-01T03:30:00.000Z', object: 'papers/x' })}\n`,
      ),
      'urls.jsonl und log.jsonl sind verschieden alt (/x/).',
    ],
  ])('%s', async (_name, damage, message) => {
    await using written = await ledgerFolder();
    const { folder, ledger } = written;
    await damage(folder, ledger);
    const before = await contentsOf(folder);
    const error = await readLedger(folder, SITE, NOW).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LedgerError);
    const text = (error as Error).message;
    expect(text).toContain(`Das Protokoll ${folder} lässt sich nicht fortsetzen: `);
    expect(text).toContain(message);
    expect(text).toContain(RESTORE);
    expect(await contentsOf(folder)).toEqual(before);
  });

  test('of another site', async () => {
    await using written = await ledgerFolder();
    await expect(readLedger(written.folder, 'https://neu.example', NOW)).rejects.toThrow(
      'es gehört zu https://rat.example, site.yml nennt https://neu.example.\nIst die Website umgezogen, in ledger.json die neue Adresse eintragen; sonst das richtige Protokoll angeben.',
    );
  });

  test('no ledger at all', async () => {
    await using temporary = await temporaryFolder({});
    const folder = path.join(temporary.dir, 'keines');
    await expect(readLedger(folder, SITE, NOW)).rejects.toThrow(
      `die Datei ledger.json fehlt.\nEin neues Protokoll legt an: npm run ledger -- init ${folder}\nGab es schon eines: ${RESTORE}`,
    );
  });

  test('later than the instant of the build, to the millisecond', async () => {
    await using written = await ledgerFolder();
    const last = instant('2027-03-04T03:30:00Z');
    await expect(readLedger(written.folder, SITE, (last - 1) as typeof last)).rejects.toThrow(
      'sein letzter Eintrag ist von 2027-03-04T03:30:00.000Z, gebaut werden soll für 2027-03-04T03:29:59.999Z.\nGeht die Uhr der Maschine nach?',
    );
    await expect(readLedger(written.folder, SITE, last)).resolves.toMatchObject({ site: SITE });
  });

  test('what is no fault of the ledger is thrown as it is', async () => {
    await using written = await ledgerFolder();
    const file = path.join(written.folder, 'log.jsonl');
    await rm(file);
    await mkdir(file);
    await expect(readLedger(written.folder, SITE, NOW)).rejects.toThrow('EISDIR');
  });
});
