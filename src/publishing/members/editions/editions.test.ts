import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { flatItems, type MembersDocument } from '../../../domain/members/index.ts';
import { readContent } from '../../../content/index.ts';
import { instant } from '../../../domain/local-time.ts';
import { councilReader } from '../../../functions/members/council.ts';
import { pageTexts } from '../../../documents/pdf/page-texts.ts';
import { openStore } from '../../../store/open-store.ts';
import {
  contentFolder,
  type Files,
  SMALL_COUNCIL,
  temporaryFolder,
} from '../../../testing/content-folder.ts';
import { linesPdf, paragraph } from '../../../testing/german-pdf.ts';
import { ledgerKeeper } from '../../../testing/ledger-steps.ts';
import { writeLedger } from '../../ledger/write-ledger.ts';
import { runCommand } from '../../run-command.ts';
import { membersCommand } from '../members-command.ts';

const MEETING = 'meetings/2026-02-03-rat/index.md';
const item = (id: string, title: string, more = '') => `  - id: ${id}\n    title: ${title}\n${more}`;
const meeting = (...items: string[]) =>
  `---\nagenda:\n${items.join('')}attendance:\n  - person: muster-erika\n---\n`;

const OVERLAY: Files = {
  [MEETING]: meeting(
    item(
      't2a',
      'Ankauf der Mühle',
      '    papers:\n      - 0007-2026-n\n    resolution: Die Mühle wird gekauft.\n',
    ),
    item('t3a', 'Klage des Müllers', '    excluded:\n      - muster-erika\n'),
  ),
  'papers/0007-2026-n/index.md':
    '---\nreference: 0007/2026-N\ntitle: Preis der Mühle\nkind: decision\nbody: stadt\nsignoffs:\n  - office: Kämmerei\n    date: 2026-01-12\n---\n## Sachverhalt\n\nDas Mahlwerk ist alt.\n',
};
/** The small council's meeting with a second item that is not public, and with minutes. */
const PUBLIC = String(SMALL_COUNCIL[MEETING]).replace(
  '---\nHinweise',
  '  - id: t3a\n    number: "3"\n    public: false\n    category: other\nminutes:\n  status: sent\n---\nHinweise',
);
const NOW = Date.parse('2026-02-10T10:00:00Z');

async function aTown() {
  const content = await contentFolder({ [MEETING]: PUBLIC });
  const overlay = await temporaryFolder(OVERLAY);
  const folder = await temporaryFolder({ 'README.txt': 'x' });
  const store = openStore({ folder: folder.dir });
  const run = async (more: readonly string[] = []) => {
    let said = '';
    const write = (text: string) => (said += text);
    const args = ['--content', content.dir, '--protected', overlay.dir, '--store', folder.dir, ...more];
    const around = { env: {}, stdout: { write }, stderr: { write }, now: () => NOW };
    const code = await runCommand(() => membersCommand(args, around), write, write);
    return { code, said };
  };
  return {
    content: content.dir,
    overlay: overlay.dir,
    write: (name: string, content: string | Uint8Array) => writeFile(path.join(overlay.dir, name), content),
    run,
    objects: async () => (await readdir(path.join(folder.dir, 'blobs'), { recursive: true })).length,
    part: async () => {
      const council = await councilReader({ ...store, now: () => NOW })();
      const [part] = (await council?.parts(council.directory.meetings['2026-02-03-rat'] ?? [])) ?? [];
      if (!part?.meetings[0]) throw new Error('nothing was published');
      return { ...part, meeting: part.meetings[0] };
    },
    textOf: async ({ sha256 }: MembersDocument) => {
      const bytes = await new Response(await store.blobs.read(sha256)).bytes();
      return (await pageTexts(bytes)).join(' ').replace(/[\s\uFFFE\u00AD]+/g, ' ');
    },
    async [Symbol.asyncDispose]() {
      for (const one of [content, overlay, folder]) await one[Symbol.asyncDispose]();
    },
  };
}

test(
  'each edition tells of its items and of no other, in the text that the PDF holds',
  { timeout: 120_000 },
  async () => {
    await using town = await aTown();
    expect((await town.run()).said).toContain('Stand 1 ist veröffentlicht');
    const { meeting: shown } = await town.part();
    const made = shown.documents.filter(({ generated }) => generated);
    expect(made.map(({ title, edition, public: isPublic }) => [title, edition?.items, isPublic])).toEqual([
      ['Einladung', ['t2a', 't3a'], false],
      ['Einladung (ohne TOP 3)', ['t2a'], false],
      ['Tagesordnung', ['t2a', 't3a'], false],
      ['Tagesordnung (ohne TOP 3)', ['t2a'], false],
      ['Niederschrift mit Anwesenheit', ['t2a', 't3a'], false],
      ['Niederschrift mit Anwesenheit, Auszug', ['t2a'], false],
      ['Sitzungsmappe', ['t2a', 't3a'], false],
      ['Sitzungsmappe (ohne TOP 3)', ['t2a'], false],
    ]);
    for (const document of made.filter(({ kind }) => kind !== 'folder')) {
      const text = await town.textOf(document);
      const isWhole = document.edition?.items.includes('t3a') === true;
      const isMinutes = document.kind === 'non-public-minutes';
      const words = isMinutes ? ['Erika Muster', 'Die Mühle wird gekauft.'] : ['0007/2026-N'];
      for (const one of ['Ankauf der Mühle', 'Nicht öffentlich', ...words]) expect(text).toContain(one);
      expect(text.includes('Klage des Müllers')).toBe(isWhole);
      expect(text).not.toContain('Das Mahlwerk');
      expect(document).not.toHaveProperty('addedAt');
    }
  },
);

test(
  'a whole paper of the overlay has its sheet with sign-offs, a resolution its extract',
  { timeout: 120_000 },
  async () => {
    await using town = await aTown();
    await town.run();
    const { meeting: shown, papers } = await town.part();
    const sheet = papers.find(({ key }) => key === '0007-2026-n')?.documents[0];
    expect(sheet).toMatchObject({ title: 'Vorlage mit Mitzeichnungen', kind: 'paper', public: false });
    const text = await town.textOf(sheet as MembersDocument);
    for (const words of ['Das Mahlwerk ist alt.', 'Kämmerei', '12.01.2026']) expect(text).toContain(words);
    const [extract] = flatItems(shown.agenda).find(({ id }) => id === 't2a')?.documents ?? [];
    expect(extract).toMatchObject({ title: 'Beschlussauszug', kind: 'extract', public: false });
    expect(await town.textOf(extract as MembersDocument)).toContain('Die Mühle wird gekauft.');
  },
);

test(
  'a resolution by circulation has its document, and beside it nothing but the book tells of it',
  { timeout: 120_000 },
  async () => {
    await using town = await aTown();
    const folder = 'resolutions/2026-02-05-umlauf';
    await mkdir(path.join(town.overlay, folder), { recursive: true });
    await town.write(
      `${folder}/index.md`,
      '---\nkind: circulation\ntitle: Kauf des Mühlrads\norganization: rat\nlegalBasis: § 35 Abs. 3 GemO\nclosedOn: 2026-02-05\ntext: Das Mühlrad wird gekauft.\nexcluded:\n  - muster-erika\n---\n',
    );
    expect((await town.run()).said).toContain('Stand 1 ist veröffentlicht');
    const part = await town.part();
    expect(part.circulations).toMatchObject([
      {
        excluded: ['muster-erika'],
        documents: [{ title: 'Umlaufbeschluss', kind: 'circulation', public: false }],
      },
    ]);
    const [document] = part.circulations?.[0]?.documents ?? [];
    const text = await town.textOf(document as MembersDocument);
    for (const words of [
      'Nicht öffentlich – nur für Mitglieder',
      'Kauf des Mühlrads',
      'Das Mühlrad wird gekauft.',
    ])
      expect(text).toContain(words);
    expect(part.book).toMatchObject({ latest: '2026-02-05', excluded: ['muster-erika'] });
    const [book] = part.book?.documents ?? [];
    expect(book).toMatchObject({ title: 'Beschlussbuch: Stadtrat, 2024 bis 2029', kind: 'resolution-book' });
    const all = await town.textOf(book as MembersDocument);
    for (const words of ['Nicht öffentlich – nur für Mitglieder', 'Die Mühle wird gekauft.', 'Das Mühlrad'])
      expect(all).toContain(words);
    for (const other of [...part.meeting.documents, ...part.papers.flatMap(({ documents }) => documents)])
      if (other.mimeType === 'application/pdf') expect(await town.textOf(other)).not.toContain('Mühlrad');
  },
);

test(
  'a folder holds the papers and uploads that its readers may open, and says what it could not take',
  { timeout: 120_000 },
  async () => {
    await using town = await aTown();
    const file = (id: string, name: string) =>
      `      - id: ${id}\n        title: ${id}\n        file: ${name}\n`;
    await town.write(
      MEETING,
      meeting(
        item('t2a', 'Ankauf der Mühle', '    papers:\n      - 0007-2026-n\n'),
        item(
          't3a',
          'Klage des Müllers',
          `    excluded:\n      - muster-erika\n    files:\n${file('f-klage', 'klage.pdf')}`,
        ),
      ),
    );
    await town.write('meetings/2026-02-03-rat/klage.pdf', linesPdf([paragraph(['Die Klageschrift'])]));
    await town.write('papers/0007-2026-n/preis.pdf', linesPdf([paragraph(['Der Preis der Mühle'])]));
    await town.write('papers/0007-2026-n/zahlen.csv', 'Jahr;Preis\n2026;1\n');
    await town.write(
      'papers/0007-2026-n/index.md',
      String(OVERLAY['papers/0007-2026-n/index.md']).replace(
        'signoffs:',
        `files:\n${file('f-preis', 'preis.pdf')}${file('f-zahlen', 'zahlen.csv')}signoffs:`.replaceAll(
          /^ {4}/gm,
          '',
        ),
      ),
    );
    expect((await town.run()).said).toContain('Stand 1 ist veröffentlicht');
    const { meeting: shown } = await town.part();
    const folders = shown.documents.filter(({ kind }) => kind === 'folder');
    const [whole, rest] = await Promise.all(folders.map(town.textOf));
    for (const text of [whole, rest])
      for (const words of ['Ankauf der Mühle', 'Das Mahlwerk ist alt.', 'Kämmerei', 'Der Preis der Mühle'])
        expect(text).toContain(words);
    expect(whole).toContain('Klage des Müllers');
    expect(whole).toContain('Die Klageschrift');
    expect(rest).not.toMatch(/Klage/);
    expect(rest).toMatch(/f-zahlen – liegt als eigene Datei bei \(keine PDF-Datei\): https/);
    expect(rest).toContain('Nicht öffentlich – nur für Mitglieder');
  },
);

test(
  'with the ledger a folder says what changed since the invitation; one of another site stops the run',
  { timeout: 120_000 },
  async () => {
    await using town = await aTown();
    await using place = await temporaryFolder({});
    const { record } = await readContent(town.content);
    if (!record) throw new Error('the content has errors');
    const remembered = async (name: string, site: string) => {
      const keeper = ledgerKeeper(site);
      const before = { ...record, papers: record.papers.map((paper) => ({ ...paper, text: 'Alt.' })) };
      keeper.publish(before, instant('2026-01-21T03:00:00Z'));
      keeper.publish(record, instant('2026-01-25T03:00:00Z'));
      await writeLedger(path.join(place.dir, name), keeper.ledger, { states: keeper.states });
      return path.join(place.dir, name);
    };
    const cover = async () => {
      const folder = (await town.part()).meeting.documents.find(({ kind }) => kind === 'folder');
      return await town.textOf(folder as MembersDocument);
    };
    await town.run();
    expect(await cover()).toContain('keine Vorlage und keine Anlage trägt ein späteres Datum');
    const ledger = await remembered('ledger', record.site.baseUrl);
    expect(await town.run(['--ledger', ledger])).toMatchObject({ code: 0 });
    expect(await cover()).toContain('Vorlage 0001/2026 – Text geändert');
    const foreign = await town.run(['--ledger', await remembered('foreign', 'https://anderswo.example')]);
    expect([foreign.code, foreign.said]).toEqual([
      1,
      expect.stringMatching(/sie sehen den Stand von vorher.*\n.*es gehört zu/),
    ]);
    const missing = await town.run(['--ledger', path.join(place.dir, 'fehlt')]);
    expect([missing.code, missing.said]).toEqual([1, expect.stringContaining('die Datei ledger.json fehlt')]);
  },
);

test(
  'a second run makes and sends nothing; a title that changed makes what tells of it anew',
  { timeout: 120_000 },
  async () => {
    await using town = await aTown();
    await town.run();
    const before = await town.part();
    expect((await town.run()).said).toContain('Nichts hat sich geändert');
    const changed = String(OVERLAY[MEETING]).replace('Klage des Müllers', 'Klage der Müllerin');
    await writeFile(path.join(town.overlay, MEETING), changed);
    await town.run();
    const after = await town.part();
    const hashesOf = ({ meeting: { documents } }: typeof before, isWhole: boolean) =>
      documents
        .filter(({ edition }) => edition && edition.items.includes('t3a') === isWhole)
        .map(({ sha256 }) => sha256);
    expect(hashesOf(after, false)).toEqual(hashesOf(before, false));
    for (const hash of hashesOf(after, true)) expect(hashesOf(before, true)).not.toContain(hash);
  },
);

test(
  'a document that cannot be set stops the run before anything is published, and tells no title',
  { timeout: 120_000 },
  async () => {
    await using town = await aTown();
    await writeFile(
      path.join(town.overlay, MEETING),
      meeting(item('t2a', 'Streng vertraulich 😀'), item('t3a', 'x')),
    );
    const { code, said } = await town.run();
    expect(code).toBe(1);
    expect(said).toContain('Diese Dokumente für die Mitglieder lassen sich nicht erzeugen');
    expect(said).toContain('meetings/2026-02-03-rat/einladung');
    expect(said).toContain('„😀“');
    expect(said).not.toContain('Streng vertraulich');
    await expect(town.part()).rejects.toThrow('nothing was published');
  },
);

test('those present stand by surname within their Fraktion', { timeout: 120_000 }, async () => {
  await using town = await aTown();
  for (const [key, givenName] of [
    ['abel', 'Zoe'],
    ['zander', 'Adam'],
  ] as const)
    await writeFile(
      path.join(town.content, 'people', `${key}.yml`),
      `surname: ${key[0]?.toUpperCase()}${key.slice(1)}\ngivenName: ${givenName}\n`,
    );
  const present = '  - person: zander\n  - person: muster-erika\n  - person: abel\n';
  await town.write(
    MEETING,
    String(OVERLAY[MEETING]).replace('  - person: muster-erika\n---', `${present}---`),
  );
  expect((await town.run()).said).toContain('Stand 1 ist veröffentlicht');
  const { meeting: shown } = await town.part();
  const minutes = shown.documents.find(({ kind }) => kind === 'non-public-minutes');
  expect(await town.textOf(minutes as MembersDocument)).toMatch(/Erika Muster Grüne Zoe Abel Adam Zander/);
});
