import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import { instant } from '../../domain/local-time.ts';
import { contentFolder, type Files, SMALL_COUNCIL, temporaryFolder } from '../../testing/content-folder.ts';
import { linesPdf, paragraph } from '../../testing/german-pdf.ts';
import { UsageError } from '../usage-error.ts';
import { leakGateCommand } from './command.ts';
import { isClean, leakGate } from './gate.ts';
import { tellVerdict } from './report.ts';

const AT = instant('2026-03-01T12:00:00+01:00');
const TITLE = 'Verkauf des Grundstücks an die Brüder Beispielhaft';
const OVERLAY: Files = {
  'protected/meetings/2026-02-03-rat/index.md': `---
agenda:
  - id: t2a
    title: ${TITLE}
    files:
      - id: f9z
        title: Entwurf des Kaufvertrags mit allen Anlagen
        file: vertrag.pdf
---
`,
  'protected/meetings/2026-02-03-rat/vertrag.pdf': '%PDF-1.7\nVertrag mit der Käuferin\n',
};
const TITLE_ID = 'meetings/2026-02-03-rat/agenda/t2a/title';
const FILE_ID = 'meetings/2026-02-03-rat/files/f9z';

/** What a build would have written of the small council: its public titles. */
async function siteOf(content: string): Promise<Files> {
  const { record } = await readContent(content);
  if (!record) throw new Error('The content has errors.');
  return { 'index.html': JSON.stringify(publish(record, AT, NOTHING)) };
}

async function judged(leaked: Files, changes: Files = {}, overlay = OVERLAY) {
  await using content = await contentFolder({ ...overlay, ...changes });
  await using site = await temporaryFolder({ ...(await siteOf(content.dir)), ...leaked });
  const verdict = await leakGate({
    content: content.dir,
    overlay: path.join(content.dir, 'protected'),
    at: () => AT,
    folders: [site.dir],
  });
  return { verdict, words: tellVerdict(verdict), name: path.basename(site.dir) };
}

test('a site without a leak is clean', async () => {
  const { verdict, words } = await judged({});
  expect(verdict).toMatchObject({
    finds: [],
    missing: [],
    unread: [],
    blind: [],
    interfering: [],
    faults: [],
  });
  expect(words).toContain('Es tritt nichts aus.');
});

const ONLY_LATER: Files = {
  'meetings/2026-02-03-rat/index.md':
    '---\ntitle: Rat\norganization: rat\nstart: 2026-09-30T18:00\nstatus: scheduled\n---\n',
  'papers/0001-2026/index.md': null,
};

test('without a control nothing is shown, unless nothing is public', async () => {
  const later = await judged({}, ONLY_LATER, {});
  expect(later.verdict).toMatchObject({ nothingPublic: true, counts: { controls: 0 } });
  expect(isClean(later.verdict)).toBe(true);
  expect(later.words).toContain('eine Kontrolle gab es deshalb nicht');
  expect(later.words).not.toContain('Es tritt nichts aus.');
  const blind = { ...later.verdict, nothingPublic: false };
  expect(isClean(blind)).toBe(false);
  expect(tellVerdict(blind)).toContain('Gezeigt ist damit nichts');
});

test('the name of a body is a control where nothing else is public', async () => {
  const named = { 'bodies/stadt.yml': 'name: Stadt Beispielau\nkind: town\nprofile: rp-gemo\n' };
  const { verdict, words } = await judged({}, { ...ONLY_LATER, ...named }, {});
  expect(verdict).toMatchObject({ missing: [], counts: { controls: 1 } });
  expect(words).toContain('Es tritt nichts aus.');
});

describe('a planted leak stops the line', () => {
  const plants: Readonly<Record<string, [Files, string, string]>> = {
    'in a page': [{ 'a.html': `<p>${TITLE}</p>` }, TITLE_ID, 'a.html (offen)'],
    'in a log': [{ 'build.log.gz': gzipSync(`warn: ${TITLE}`) }, TITLE_ID, 'build.log.gz (gzip)'],
    'in escapes': [{ 'a.json': encodeURIComponent(TITLE) }, TITLE_ID, 'a.json (percent)'],
    'in layers': [
      { 'a.txt': gzipSync(Buffer.from(TITLE).toString('base64')) },
      TITLE_ID,
      'a.txt (gzip > base64)',
    ],
    'a whole file': [
      { 'b/c.pdf': OVERLAY['protected/meetings/2026-02-03-rat/vertrag.pdf'] as string },
      FILE_ID,
      'c.pdf (file)',
    ],
    'a whole file in base64': [
      {
        'a.css': `url(data:;base64,${Buffer.from(OVERLAY['protected/meetings/2026-02-03-rat/vertrag.pdf'] as string).toString('base64')})`,
      },
      FILE_ID,
      'a.css (base64 > file)',
    ],
  };
  test.each(Object.entries(plants))('%s', async (_place, [leaked, id, where]) => {
    const { verdict, words } = await judged(leaked);
    expect(isClean(verdict)).toBe(false);
    expect(verdict.finds.map((find) => find.id)).toContain(id);
    expect(words).toContain(where);
    expect(words).toContain('Die Ausgabe darf so nicht veröffentlicht werden.');
    expect(words).not.toContain('Beispielhaft');
  });
});

describe('a resolution by circulation that is not public', () => {
  const text = 'Dem Verkauf an die Brüder Beispielhaft zum Preis von 81.500 Euro wird **zugestimmt**.';
  const key = '2026-02-20-umlauf-verkauf-beispielhaft';
  const overlay = (more = ''): Files => ({
    [`protected/resolutions/${key}/index.md`]: `---
kind: circulation
title: ${TITLE}
organization: rat
legalBasis: § 35 Abs. 3 GemO
closedOn: 2026-02-20
text: ${text}
${more}---
`,
  });
  const place = /^resolutions\/resolution-[0-9a-f]{12}\//;

  test.each([
    ['its title', { 'a.html': `<p>${TITLE}</p>` }, 'title'],
    ['its wording', { 'a.html': `<p>${text.replaceAll('**', '')}</p>` }, 'text'],
    ['its file', { 'a.md': overlay()[`protected/resolutions/${key}/index.md`] as string }, 'index.md'],
  ])('stops the line with %s, and says so without a word of it', async (_what, leaked, end) => {
    const { verdict, words } = await judged(leaked, {}, overlay());
    const ids = verdict.finds.map(({ id }) => id).filter((id) => place.test(id));
    expect(ids.map((id) => id.replace(place, ''))).toContain(end);
    expect(isClean(verdict)).toBe(false);
    expect(words).not.toMatch(/beispielhaft/i);
  });

  test('shows nothing by itself', async () => {
    const { verdict } = await judged({}, {}, overlay());
    expect(verdict.finds).toEqual([]);
  });

  test('is excused only in the words in which it was made known', async () => {
    const known = `---
kind: circulation
title: ${TITLE}
organization: rat
legalBasis: § 35 Abs. 3 GemO
closedOn: 2026-02-20
text: Dem Verkauf wird zugestimmt.
---
`;
    const disclosed = overlay('disclosure:\n  state: disclosed\n  resolution: bekannt\n');
    const public_ = { 'resolutions/bekannt/index.md': known };
    const clean = await judged({ 'a.html': `<p>${TITLE}</p>` }, public_, disclosed);
    expect(clean.verdict.finds).toEqual([]);
    const more = await judged({ 'a.html': `<p>${text.replaceAll('**', '')}</p>` }, public_, disclosed);
    expect(more.verdict.finds.map(({ id }) => id.replace(place, ''))).toEqual(['text']);
    const pending = await judged({ 'a.html': TITLE }, public_, overlay('disclosure:\n  state: pending\n'));
    expect(pending.verdict.finds.map(({ id }) => id.replace(place, ''))).toContain('title');
  });
});

test('a leak in the name of a file is told without its name', async () => {
  const { words, name } = await judged({ [`x/${TITLE}/a.txt`]: 'leer' });
  expect(words).toContain(`${TITLE_ID} in ${name}/x/[verborgen]/a.txt (file name)`);
  expect(words).not.toContain('Beispielhaft');
});

test('the SHA-256 of a protected file is a leak too', async () => {
  const sha256 = 'cc'.repeat(32);
  expect((await judged({ 'a.txt': sha256 })).verdict.finds).toEqual([]);
  const bytes = Buffer.from(OVERLAY['protected/meetings/2026-02-03-rat/vertrag.pdf'] as string);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes));
  for (const text of [hash.toString('hex'), `sha256-${hash.toString('base64')}`]) {
    expect((await judged({ 'a.txt': text })).verdict.finds.map(({ id }) => id)).toEqual([FILE_ID]);
  }
});

/** A page whose font gives each letter a code of its own, as programs do that embed part of a font. */
function pdfWithOwnCodes(text: string): string {
  const letters = [...new Set(text)];
  const names: Readonly<Record<string, string>> = { ' ': 'space', ü: 'udieresis' };
  const glyphs = letters.map((letter) => `/${names[letter] ?? letter}`).join(' ');
  const codes = Array.from(text, (letter) => (65 + letters.indexOf(letter)).toString(16)).join('');
  const drawn = `BT /F1 12 Tf 50 700 Td <${codes}> Tj ET`;
  return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
4 0 obj << /Length ${drawn.length} >> stream
${drawn}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [65 ${glyphs}] >> >> endobj
trailer << /Root 1 0 R >>
%%EOF
`;
}

test('text that is drawn with codes of its own is read as a reader sees it', async () => {
  const { verdict } = await judged({ 'a.pdf': pdfWithOwnCodes(TITLE) });
  expect(verdict.finds).toMatchObject([{ id: TITLE_ID, steps: ['pdf-text'] }]);
});

test('a missing control stops the line like a leak', async () => {
  const { verdict, words } = await judged({ 'index.html': '<p>leer</p>' });
  expect(verdict.missing).toContain('public:/vorlagen/0001-2026/');
  expect(words).toContain('Öffentliches fehlt in der Ausgabe');
  expect(isClean(verdict)).toBe(false);
});

test('what cannot be read to its end stops the line, unless its path is allowed with a reason', async () => {
  const leaked = { 'kaputt.pdf': '%PDF-1.7\nkein PDF' };
  const { verdict, words, name } = await judged(leaked);
  expect(verdict.unread).toEqual([{ file: `${name}/kaputt.pdf`, why: 'pdf' }]);
  expect(words).toContain('kaputt.pdf: ein PDF, das sich nicht öffnen lässt');
});

test('what a build reads is the same with an overlay, with a broken one and without', async () => {
  const read = async (overlay: Files) => {
    await using content = await contentFolder(overlay);
    const { record, problems } = await readContent(content.dir);
    return JSON.stringify([record, problems]);
  };
  const without = await read({});
  expect(await read(OVERLAY)).toBe(without);
  expect(
    await read({ 'protected/meetings/2026-02-03-rat/index.md': '---\na: [\n', 'protected/x.bin': 'x' }),
  ).toBe(without);
});

describe('allowances', () => {
  const leaked = { 'a.html': TITLE };
  const allowing = (text: string): Files => ({ 'protected/leak-gate.yml': text });

  test('a reason lets a thing pass', async () => {
    const { verdict } = await judged(
      leaked,
      allowing(`allow:\n  - id: ${TITLE_ID}\n    reason: Im Amtsblatt bekannt gemacht.\n`),
    );
    expect(isClean(verdict)).toBe(true);
    expect(verdict.unusedAllowances).toEqual([]);
  });

  test('without a reason nothing passes', async () => {
    const { verdict, words } = await judged(leaked, allowing(`allow:\n  - id: ${TITLE_ID}\n`));
    expect(verdict.finds).toHaveLength(1);
    expect(words).toContain(
      `leak-gate.yml: für „${TITLE_ID}“ fehlt der Grund (reason). Ohne Grund wird nichts erlaubt.`,
    );
  });

  test.each(['allow: ja', '- id: x', 'allow: [', 'allow:\n  - reason: x'])('%j is refused', async (text) => {
    const { verdict } = await judged({}, allowing(text));
    expect(verdict.faults).toHaveLength(1);
    expect(isClean(verdict)).toBe(false);
  });

  test('one that is not needed is reported, and stops nothing', async () => {
    const { verdict, words } = await judged(
      {},
      allowing(`allow:\n  - id: ${TITLE_ID}\n    reason: Vorsorglich.\n`),
    );
    expect(isClean(verdict)).toBe(true);
    expect(words).toContain(`Die Erlaubnis für „${TITLE_ID}“ wird nicht gebraucht`);
  });
});

const DISCLOSED = (title: string): Files => ({
  'resolutions/2026-02-03-rat-t2a/index.md': `---
kind: disclosed
item:
  meeting: 2026-02-03-rat
  item: t2a
title: ${title}
disclosedOn: 2026-02-10
text: Der Verkauf wurde beschlossen.
---
`,
});

test('what was disclosed under the same id in these words may stand there', async () => {
  expect((await judged({ 'a.html': TITLE }, DISCLOSED(TITLE))).verdict.finds).toEqual([]);
});

test('a disclosure in other words lets the protected ones not out', async () => {
  const { verdict } = await judged({ 'a.html': TITLE }, DISCLOSED('Grundstücksangelegenheit'));
  expect(verdict.finds.map(({ id }) => id)).toEqual([TITLE_ID]);
});

test('an error in the overlay stops the line, for what it hides cannot be looked for', async () => {
  const { verdict } = await judged({}, { 'protected/papers/0002-2026/index.md': '---\ntitle: [\n---\n' });
  expect(verdict.faults[0]).toContain('protected/papers/0002-2026/index.md hat Fehler');
});

describe('the command', () => {
  async function run(args: (content: string, site: string) => readonly string[], overlay: Files = OVERLAY) {
    await using content = await contentFolder(overlay);
    await using site = await temporaryFolder(await siteOf(content.dir));
    let printed = '';
    const process = {
      now: () => AT,
      print: (text: string) => void (printed += text),
      readPublished: async () => NOTHING,
    };
    const code = await leakGateCommand(args(content.dir, site.dir), process);
    return { code, printed };
  }

  test('says 0 where nothing gets out, for people and for programs', async () => {
    expect(await run((content, site) => ['--content', content, '--site', site])).toMatchObject({ code: 0 });
    const { printed } = await run((content, site) => [
      '--content',
      content,
      '--site',
      site,
      '--json',
      '--at',
      '2026-03-01T12:00',
    ]);
    expect(JSON.parse(printed)).toMatchObject({ clean: true, overlayPresent: true, counts: { seeds: 8 } });
  });

  test('says 1 for a leak in a further folder', async () => {
    await using logs = await temporaryFolder({ 'deploy.log': TITLE.toUpperCase() });
    expect(
      await run((content, site) => ['--content', content, '--site', site, '--scan', logs.dir]),
    ).toMatchObject({ code: 1 });
  });

  test('passes without an overlay only where that is meant', async () => {
    await expect(run((content, site) => ['--content', content, '--site', site], {})).rejects.toThrow(
      '--without-protected',
    );
    const { code, printed } = await run(
      (content, site) => ['--content', content, '--site', site, '--without-protected'],
      {},
    );
    expect(code).toBe(0);
    expect(printed).toContain('Ohne den Ordner protected wurde nur geprüft');
  });

  test.each([[[]], [['--site', '/gibt/es/nicht']], [['--was']]])('%j is wrong usage', async (args) => {
    await expect(run((content) => ['--content', content, ...args])).rejects.toThrow(UsageError);
  });
});

describe('names of people whom only the overlay knows', () => {
  const PEOPLE: Files = {
    ...OVERLAY,
    'protected/people/intern-ina.yml': 'surname: Intern-Beispiel\ngivenName: Ina\n',
    'protected/people/kurz.yml': 'surname: Rau\ngivenName: Ina\n',
    'protected/people/ohne.yml': 'surname: Nachnameallein\n',
  };

  test.each(['Ina Intern-Beispiel', 'Intern-Beispiel, Ina', 'INA INTERNBEISPIEL'])(
    '%s is a leak',
    async (name) => {
      const { verdict, words } = await judged({ 'a.html': `<p>${name}</p>` }, {}, PEOPLE);
      expect(verdict.finds).toHaveLength(1);
      expect(verdict.finds[0]?.id).toMatch(/^people\/person-[0-9a-f]{12}\/(?:sort-)?name$/);
      expect(words).not.toMatch(/intern-?beispiel/i);
    },
  );

  test('their file is one too', async () => {
    const { verdict } = await judged({ 'a.yml': PEOPLE['protected/people/ohne.yml'] as string }, {}, PEOPLE);
    expect(verdict.finds.map(({ id }) => id)).toEqual([expect.stringMatching(/^people\/file-[0-9a-f]{12}$/)]);
  });

  test('short names and a surname alone are words of every day', async () => {
    const { verdict } = await judged({ 'a.html': 'in a rau, Nachnameallein' }, {}, PEOPLE);
    expect(verdict.finds).toEqual([]);
  });

  test('who is named in public may be named', async () => {
    const page = {
      'pages/kontakt.md': '---\ntitle: Kontakt\n---\nFragen beantwortet Ina Intern-Beispiel.\n',
    };
    const leaked = { 'a.html': 'Ina Intern-Beispiel' };
    expect((await judged(leaked, page, PEOPLE)).verdict.finds).toEqual([]);
  });

  test('also in an uploaded document', async () => {
    const text = linesPdf([paragraph(['Bearbeitet von Ina Intern-Beispiel'])]).toString('latin1');
    const paper = String(SMALL_COUNCIL['papers/0001-2026/index.md']).replace(
      /^---\n/,
      '---\nfiles:\n  - id: f7z\n    title: Plan\n    file: plan.pdf\n',
    );
    const upload = { 'papers/0001-2026/index.md': paper, 'papers/0001-2026/plan.pdf': text };
    const leaked = { 'a.html': 'Ina Intern-Beispiel' };
    expect((await judged(leaked, upload, PEOPLE)).verdict.finds).toEqual([]);
  });
});
