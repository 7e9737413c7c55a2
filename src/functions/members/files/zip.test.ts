import { expect, test, vi } from 'vitest';
import { localTime } from '../../../domain/local-time.ts';
import type { MembersItem, MembersPart } from '../../../domain/members/index.ts';
import { aCouncil, anOrganization } from '../../../testing/members/council.ts';
import {
  aDocument,
  aPartWith,
  type FilesShape,
  filesApp,
  MEMBER,
  sha256Of,
  STRANGER,
} from '../../../testing/members/files-app.ts';
import { readZip } from '../../../testing/members/read-zip.ts';
import { serveApp } from '../../../testing/members/serve-app.ts';
import { aWho } from '../../../testing/members/who.ts';
import { isToBeStamped } from './watermark/stamp.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const [INVITATION, PAPER, PLAN, DEED, MINUTES] = [
  'Einladung',
  'Vorlage',
  'Plan',
  'Kaufvertrag',
  'Niederschrift',
].map(bytesOf) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
const ALL = [INVITATION, PAPER, PLAN, DEED, MINUTES];
const PATH = '/sitzungen/2027-03-15-rat/unterlagen.zip';

const item = (over: Partial<MembersItem> & Pick<MembersItem, 'id'>): MembersItem => ({
  public: true,
  papers: [],
  guests: [],
  excluded: [],
  documents: [],
  items: [],
  ...over,
});

/** A meeting with a public paper, a deed that is not public and minutes of last time. */
function councilWith(over: { excluded?: string[]; guests?: string[] } = {}): MembersPart {
  const [meeting] = aPartWith([]).meetings;
  if (!meeting) throw new Error('no meeting');
  return aPartWith([], {
    meetings: [
      {
        ...meeting,
        location: { name: 'Rathaus', room: 'Großer Saal' },
        documents: [
          aDocument(INVITATION, { id: 'd-inv', title: 'Einladung', public: true, kind: 'invitation' }),
        ],
        agenda: [
          item({ id: 'i-1', number: '1', title: 'Begrüßung' }),
          item({ id: 'i-2', number: '2', title: 'Bebauungsplan', papers: ['0117-2027'] }),
          item({
            id: 'i-3',
            number: '3',
            public: false,
            category: 'property',
            title: 'Verkauf des Grundstücks am Bach',
            papers: ['0117-2027'],
            ...over,
            documents: [
              aDocument(DEED, { id: 'd-deed', title: 'Kaufvertrag' }),
              aDocument(MINUTES, { id: 'd-min', title: 'Niederschrift', kind: 'non-public-minutes' }),
            ],
          }),
        ],
      },
    ],
    papers: [
      {
        key: '0117-2027',
        reference: '0117/2027',
        title: 'Bebauungsplan Am Bach',
        kind: 'decision',
        body: 'musterdorf',
        public: true,
        html: '',
        documents: [
          aDocument(PLAN, { id: 'd-plan', title: 'Lageplan', kind: 'attachment', public: true }),
          aDocument(PAPER, { id: 'd-paper', title: 'Vorlage', kind: 'paper', public: true }),
        ],
      },
    ],
  });
}
const ready = (shape: FilesShape = {}, part = councilWith()) =>
  filesApp({ council: aCouncil({ parts: [part] }), objects: ALL, ...shape });
const zipOf = async (answer: Response) => readZip(Buffer.from(await answer.arrayBuffer()));

test('all documents of the meeting that one may keep, in the order of the agenda, with an index', async () => {
  const files = ready();
  const answer = await files.ask(PATH);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/zip',
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="Unterlagen 2027-03-15 Rat.zip"; filename*=UTF-8''Unterlagen%202027-03-15%20Rat.zip`,
  });
  const body = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('content-length')).toBe(`${body.length}`);
  const zip = readZip(body);
  expect(zip.map(({ name }) => name)).toEqual([
    '00 Tagesordnung.txt',
    '00 Einladung.pdf',
    '02 Vorlage 0117-2027 - Bebauungsplan Am Bach.pdf',
    '02 Vorlage 0117-2027 - Lageplan.pdf',
    '03 Kaufvertrag.pdf',
  ]);
  expect(zip.map(({ bytes }) => bytes.toString('utf8')).slice(1)).toEqual([
    'Einladung',
    'Vorlage',
    'Plan',
    'Kaufvertrag',
  ]);
  expect(zip[0]?.modified).toBe('2027-03-08T10:00');
});

test('the index tells the agenda in plain words', async () => {
  const files = ready({
    council: aCouncil({ parts: [councilWith()], organizations: [anOrganization({ minutes: 'view' })] }),
  });
  const [index] = await zipOf(await files.ask(PATH));
  expect(index?.bytes.toString('utf8')).toBe(
    [
      '\uFEFFSitzung des Rates',
      'Montag, 15. März 2027, 18:00 Uhr',
      'Rathaus, Großer Saal',
      '',
      'Stand der Unterlagen: 08.03.2027, 10:00 Uhr. Was später hinzukommt, steht im Mitgliederbereich.',
      'Ein Teil der Unterlagen ist nicht öffentlich. Bitte bewahren Sie sie so auf, dass niemand sonst sie liest.',
      '    00 Einladung.pdf',
      '',
      'ÖFFENTLICHER TEIL',
      '',
      '1  Begrüßung',
      '',
      '2  Bebauungsplan',
      '    Vorlage: 0117/2027',
      '    02 Vorlage 0117-2027 - Bebauungsplan Am Bach.pdf',
      '    02 Vorlage 0117-2027 - Lageplan.pdf',
      '',
      'NICHTÖFFENTLICHER TEIL',
      '',
      '3  Verkauf des Grundstücks am Bach',
      '    Vorlage: 0117/2027 (Dateien bei Punkt 2)',
      '    03 Kaufvertrag.pdf',
      '    Nicht enthalten: Niederschrift (nur zum Ansehen, im Mitgliederbereich)',
      '',
    ].join('\r\n'),
  );
});

test('who is excluded from an item gets nothing of it, not even its title', async () => {
  const files = ready({}, councilWith({ excluded: ['p-1'] }));
  const zip = await zipOf(await files.ask(PATH));
  // the paper stands at the excluded item too, but a public item has made it public
  expect(zip.map(({ name }) => name)).toEqual([
    '00 Tagesordnung.txt',
    '00 Einladung.pdf',
    '02 Vorlage 0117-2027 - Bebauungsplan Am Bach.pdf',
    '02 Vorlage 0117-2027 - Lageplan.pdf',
  ]);
  const index = zip[0]?.bytes.toString('utf8');
  expect(index).toContain('3  Sie wirken hier nicht mit.\r\n');
  expect(index).not.toMatch(/Verkauf|Kaufvertrag|Niederschrift|Grundstück/);
});

test('a guest of one item gets that item alone', async () => {
  const files = ready({}, councilWith({ guests: ['p-7'] }));
  files.who = aWho({ person: 'p-7' });
  const zip = await zipOf(await files.ask(PATH));
  expect(zip.map(({ name }) => name).slice(1)).toEqual([
    '03 Vorlage 0117-2027 - Bebauungsplan Am Bach.pdf',
    '03 Vorlage 0117-2027 - Lageplan.pdf',
    '03 Kaufvertrag.pdf',
  ]);
  const index = zip[0]?.bytes.toString('utf8');
  expect(index).toContain('3  Verkauf des Grundstücks am Bach');
  expect(index?.match(/^\d+ {2}/gm)).toEqual(['3  ']);
});

test('an access is recorded for the zip and for each document, before it is sent', async () => {
  const files = ready();
  const answer = await files.ask(PATH);
  expect(files.entries.map(({ event, subject }) => `${event} ${subject}`)).toEqual([
    'zip-read 2027-03-15-rat',
    'document-read d-inv',
    'document-read d-paper',
    'document-read d-plan',
    'document-read d-deed',
  ]);
  await answer.body?.cancel();
});

test('unknown and forbidden meetings are answered with the same bytes', async () => {
  const files = ready();
  files.who = STRANGER;
  const text = async (path: string) => {
    const answer = await files.ask(path);
    return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
  };
  const forbidden = await text(PATH);
  expect(forbidden).toMatch(/^\[404/);
  expect(await text('/sitzungen/2027-03-16-rat/unterlagen.zip')).toBe(forbidden);
  expect(await text('/sitzungen/__proto__/unterlagen.zip')).toBe(forbidden);
  expect(files.entries.map(({ event, subject }) => `${event} ${subject}`)).toEqual([
    'meeting-refused 2027-03-15-rat',
    'meeting-refused 2027-03-16-rat',
    'meeting-refused undefined',
  ]);
});

test('an unconfirmed session is asked for its passkey first, without a login nobody gets anything', async () => {
  const files = ready();
  files.who = { ...MEMBER, session: { ...MEMBER.session, level: 1 } };
  expect((await files.ask(PATH)).headers.get('location')).toMatch(/^\/anmelden\/passkey\//);
  files.who = undefined;
  expect((await files.ask(PATH)).headers.get('location')).toMatch(/^\/anmelden\/\?/);
});

test('HEAD tells type and length and opens no document', async () => {
  const files = ready();
  let opened = 0;
  const read = files.blobs.read.bind(files.blobs);
  files.blobs.read = (...given) => ((opened += 1), read(...given));
  const head = await files.ask(PATH, { method: 'HEAD' });
  const length = Number(head.headers.get('content-length'));
  expect([opened, await head.text()]).toEqual([0, '']);
  expect((await (await files.ask(PATH)).arrayBuffer()).byteLength).toBe(length);
});

test.each([
  ['shorter than the index says', () => new Uint8Array(3), false],
  ['longer than the index says', () => new Uint8Array(30), false],
  ['gone', undefined, false],
  ['shorter than the index says, with a zip of unknown length,', () => new Uint8Array(3), true],
  ['gone, with a zip of unknown length,', undefined, true],
])('a document that is %s cuts the connection: no whole zip', async (_, replaced, watermark) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const files = ready({ ...stamped, settings: { watermark } });
  const hash = sha256Of(PAPER);
  if (replaced) files.blobs.all.set(hash, replaced());
  else files.blobs.all.delete(hash);
  await using served = await serveApp(files.app);
  const answer = await fetch(served.address + PATH);
  await expect(answer.arrayBuffer()).rejects.toThrow('terminated');
});

test('who goes away while a document is sent closes it', async () => {
  const files = ready();
  const closed: string[] = [];
  files.blobs.read = () =>
    Promise.resolve(
      new ReadableStream<Uint8Array>(
        { pull: () => new Promise(() => {}), cancel: () => void closed.push('closed') },
        { highWaterMark: 0 },
      ),
    );
  await using served = await serveApp(files.app);
  const answer = await fetch(served.address + PATH);
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await vi.waitUntil(() => closed.length === 1, { timeout: 20_000 });
  expect(closed).toEqual(['closed']);
});

test('before the invitation there is no zip', async () => {
  const part = councilWith();
  const early = {
    ...part,
    meetings: part.meetings.map((one) => ({ ...one, opensAt: localTime('2027-03-08T10:01') })),
  };
  expect((await ready({}, early).ask(PATH)).status).toBe(404);
});

const stamped = {
  settings: { watermark: true },
  means: {
    stampPdf: (source: { size: number }, line: string) =>
      Promise.resolve({ pdf: bytesOf(`${source.size} bytes, ${line}`) }),
  },
};

test('with the watermark, what is not public is in the zip as stamped for the reader, and never as it was', async () => {
  const files = ready(stamped);
  const answer = await files.ask(PATH);
  expect(answer.headers.get('content-length')).toBeNull();
  const zip = await zipOf(answer);
  const contents = Object.fromEntries(zip.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
  expect(contents['03 Kaufvertrag.pdf']).toBe(
    '11 bytes, Persönliches Exemplar für Alex Beispiel, abgerufen am 08.03.2027, 10:00 Uhr',
  );
  expect(contents['02 Vorlage 0117-2027 - Lageplan.pdf']).toBe('Plan');
  expect(zip.map(({ name }) => name)[0]).toBe('00 Tagesordnung.txt');
  expect(contents).not.toHaveProperty(['99 Nicht enthalten.txt']);
});

test('what could not be stamped is left out, and a note at the end says so', async () => {
  const stampPdf = () => Promise.resolve({ fault: 'encrypted' as const });
  const files = ready({ settings: { watermark: true }, means: { stampPdf } });
  const zip = await zipOf(await files.ask(PATH));
  expect(zip.map(({ name }) => name)).not.toContain('03 Kaufvertrag.pdf');
  expect(zip[0]?.name).toBe('00 Tagesordnung.txt');
  expect(zip.at(-1)?.name).toBe('99 Nicht enthalten.txt');
  expect(zip.at(-1)?.bytes.toString('utf8')).toMatch(
    /nicht mit Ihrem Namen versehen[^]*Das Ratsbüro[^]*    03 Kaufvertrag\.pdf\r\n$/,
  );
});

test('a document whose turn to be stamped has to wait is in the zip all the same', async () => {
  let asked = 0;
  const stampPdf = () =>
    Promise.resolve((asked += 1) === 1 ? { fault: 'busy' as const } : { pdf: bytesOf('stamped') });
  const files = ready({ settings: { watermark: true }, means: { stampPdf } });
  const zip = await zipOf(await files.ask(PATH));
  expect(zip.find(({ name }) => name === '03 Kaufvertrag.pdf')?.bytes.toString('utf8')).toBe('stamped');
  expect(zip.map(({ name }) => name)).not.toContain('99 Nicht enthalten.txt');
});

test('where nobody can stamp, what is to be stamped is left out, and the index says so', async () => {
  const zip = await zipOf(await ready({ settings: { watermark: true } }).ask(PATH));
  expect(zip.map(({ name }) => name)).not.toContain('03 Kaufvertrag.pdf');
  expect(zip[0]?.bytes.toString('utf8')).toContain(
    'Nicht enthalten: Kaufvertrag (ließ sich nicht mit Ihrem Namen versehen; das Ratsbüro händigt es Ihnen aus)',
  );
});

test.each([
  [{ public: true, mimeType: 'application/pdf', name: 'a.pdf' }, false],
  [{ public: false, mimeType: 'application/pdf', name: 'a' }, true],
  [{ public: false, mimeType: 'Application/PDF; x=1', name: 'a' }, true],
  [{ public: false, mimeType: 'application/octet-stream', name: 'A.PDF' }, true],
  [{ public: false, mimeType: 'image/png', name: 'a.png' }, false],
])('%j is to be stamped: %j', (document, isTo) => {
  expect(isToBeStamped({ watermark: true }, document)).toBe(isTo);
  expect(isToBeStamped({ watermark: false }, document)).toBe(false);
});
