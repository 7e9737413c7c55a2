import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import type { AgendaLine, Block, DocumentData } from '../model/index.ts';
import { documentFonts, FontFault, fontFiles } from './fonts.ts';
import { pageTexts } from './page-texts.ts';
import { renderPdf } from './render-pdf.ts';
import { guardText } from './text-guard.ts';
import { Typesetter } from './typesetter.ts';

const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));
const FONTS = fileURLToPath(new URL('../../../node_modules/@expo-google-fonts/fira-sans/', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
  cpSync(TEMPLATES, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The document as templates set it in which somebody wrote something else. */
function rendered(file: string, from: string, to: string, data: DocumentData = sampleDocument()) {
  const place = path.join(folder, file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(from);
  writeFileSync(place, text.replace(from, to));
  const fonts = documentFonts();
  return renderPdf(data, SAMPLE_PICTURES, { fonts, typesetter: new Typesetter(fonts, folder) });
}

describe('no document is made', () => {
  test('where a template has an error: file and reason are named', async () => {
    await expect(rendered('letter.typ', 'titles(ctx, d)', 'titels(ctx, d)')).rejects.toThrow(
      /Druckvorlage: Der Satz brach ab \(letter\.typ: unknown variable: titels.*an Ihrem Text liegt es nicht/,
    );
  });

  test('where a template names a font that is not there: the typesetter leaves the text out and says nothing', async () => {
    await expect(rendered('look.typ', '"Fira Sans"', '"Fira Sanz"')).rejects.toThrow(
      'Briefkopf, Name: Der Text „Samtgemeinde Mittelaue“ fehlt in der fertigen Datei',
    );
  });

  test('where a template leaves a heading level out', async () => {
    await expect(
      rendered('sheet.typ', 'heading(level: 1, d.title)', 'heading(level: 3, d.title)'),
    ).rejects.toThrow(/Druckvorlage: Der Satz brach ab \(PDF\/UA-1 error/);
  });

  test.each([
    [
      'blocks.typ',
      'line-of(row.value)',
      '[]',
      'Angabe „Tag und Zeit“: Der Text „Donnerstag, 25. Februar 2027',
    ],
    ['blocks.typ', 'par({ b.place; ', 'par({ ', 'Unterschriften: Der Text „Aubrück, den“ fehlt'],
    ['sheet.typ', '    d.footer,', '    [],', 'Fußzeile: Der Text „Samtgemeinde Mittelaue · Einladung'],
  ])('where a template loses a text: %s without %s', async (file, from, to, words) => {
    await expect(rendered(file, from, to)).rejects.toThrow(words);
  });

  test('where a font file is missing or damaged', () => {
    expect(() => fontFiles(`${folder}/`)).toThrow(FontFault);
    cpSync(FONTS, `${folder}/fonts`, { recursive: true });
    const file = `${folder}/fonts/400Regular/FiraSans_400Regular.ttf`;
    writeFileSync(file, 'no font');
    expect(() => documentFonts(`${folder}/fonts/`)).toThrow(
      `Die Schriftdatei ${file} fehlt oder ist beschädigt. Ohne sie entsteht kein Dokument.`,
    );
  });
});

test('a text that stands in another place is found', async () => {
  const blocks: Block[] = [
    { kind: 'paragraph', content: ['Erster Absatz'] },
    { kind: 'paragraph', content: ['Zweiter Absatz'] },
  ];
  const pdf = await renderPdf(sampleDocument({ blocks }), SAMPLE_PICTURES);
  await expect(guardText(sampleDocument({ blocks: blocks.toReversed() }), pdf)).rejects.toThrow(
    'Absatz: Der Text „Erster Absatz“ fehlt in der fertigen Datei oder steht nicht an seinem Platz.',
  );
});

const items = (count: number): AgendaLine[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `i${i}`,
    number: `Ö ${i + 1}`,
    title: [`Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung Nummer ${i + 1}`],
    depth: 0,
    blocks: [],
  }));

test('394 items, a title of 1,176 characters and an agenda without items are set whole', async () => {
  const title = 'Neufassung der Hauptsatzung '.repeat(42).trim().padEnd(1176, '!');
  const many = sampleDocument({ sheet: 'report', title, blocks: [{ kind: 'agenda', lines: items(394) }] });
  const text = (await pageTexts(await renderPdf(many, SAMPLE_PICTURES))).join('').replace(/\s+/g, ' ');
  expect(text).toContain('Ö 394');
  const none = sampleDocument({
    blocks: [{ kind: 'agenda', lines: [] }],
    letterhead: { name: 'A', lines: [] },
  });
  expect(await pageTexts(await renderPdf(none, SAMPLE_PICTURES))).toHaveLength(1);
});

test('a number that is wider than its column is broken and covers no title', async () => {
  const [line] = items(1);
  const number = 'ẞ c\u200bd ... Donaudampfschifffahrtsgesellschaftskapitänswitwe';
  const wide = { ...(line as AgendaLine), number, title: ['ffl § 41 1.'] };
  const data = sampleDocument({ blocks: [{ kind: 'agenda', lines: [wide] }] });
  await expect(renderPdf(data, SAMPLE_PICTURES)).resolves.toBeDefined();
});

test('no page ends with a heading, the head of a table, or a label', async () => {
  for (let before = 20; before < 40; before += 1) {
    const blocks: Block[] = [
      ...Array.from({ length: before }, (_, i): Block => ({ kind: 'paragraph', content: [`Absatz ${i}`] })),
      { kind: 'heading', level: 2, content: ['Kosten'] },
      {
        kind: 'table',
        caption: 'Jahre',
        head: [{ content: ['Jahr'] }, { content: ['Betrag'] }],
        rows: Array.from({ length: 12 }, (_, i) => [{ content: [`${2027 + i}`] }, { content: ['1'] }]),
      },
      {
        kind: 'signatures',
        place: 'Aubrück',
        lines: [{ role: 'Vorsitz' }, { role: 'Protokoll' }, { role: 'Amt' }],
      },
    ];
    const pages = await pageTexts(
      await renderPdf(sampleDocument({ sheet: 'report', blocks }), SAMPLE_PICTURES),
    );
    const pageOf = (word: string) => pages.findIndex((page) => page.includes(word));
    expect([pageOf('Kosten'), pageOf('Jahre'), pageOf('Betrag')]).toEqual(Array(3).fill(pageOf('2027 1')));
    expect([pageOf('Vorsitz'), pageOf('Protokoll')]).toEqual(Array(2).fill(pageOf('Amt')));
  }
});
