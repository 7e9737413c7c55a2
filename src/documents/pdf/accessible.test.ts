import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PdfStructure, pdfStructure } from '../../testing/documents/pdf-structure.ts';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import { documentHtml } from '../html/index.ts';
import type { Block } from '../model/index.ts';
import { pageTexts } from './page-texts.ts';
import { renderPdf } from './render-pdf.ts';

let pdf: Uint8Array;
let structure: PdfStructure;
beforeAll(async () => {
  pdf = await renderPdf(sampleDocument(), SAMPLE_PICTURES);
  structure = await pdfStructure(pdf);
});

describe('a screen reader is told', () => {
  test('title, language and who wrote it', () => {
    expect(structure).toMatchObject({
      isTagged: true,
      title: 'Einladung zur 7. Sitzung des Samtgemeinderates',
      language: 'de-DE',
      author: 'Samtgemeinde Mittelaue',
      alternatives: ['Wappen: eine Brücke über drei Wellen'],
    });
  });

  test('headings in order, which are bookmarks too', () => {
    expect(structure.roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H3', 'H3', 'H3']);
    expect(structure.bookmarks).toEqual([
      'Einladung zur 7. Sitzung des Samtgemeinderates',
      '  Tagesordnung',
      '    Öffentlicher Teil',
      '    Nichtöffentlicher Teil',
      '    Hinweise',
    ]);
  });

  test('which cells are headers, and that numbers of the agenda are labels of a list', () => {
    const count = (name: string) => structure.roles.filter((role) => role === name).length;
    expect([count('Table'), count('TR'), count('TH'), count('TD')]).toEqual([1, 3, 5, 4]);
    expect(count('Lbl')).toBe(count('LI'));
    expect(count('LI')).toBe(2 + 5 + 2 + 2);
    expect([count('Link'), count('BlockQuote'), count('Code')]).toEqual([1, 1, 1]);
  });
});

test('the headers of rows say so', async () => {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const scopes = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && String(object.get(PDFName.of('S'))) === '/TH')
    .map(
      (object) => /\/Scope \/(\w+)/.exec(String((object as PDFDict).lookup(PDFName.of('A'))))?.[1] ?? 'none',
    );
  expect(scopes.toSorted((a, b) => a.localeCompare(b))).toEqual(['Column', 'Column', 'Column', 'Row', 'Row']);
});

test('all fonts are embedded parts of Fira Sans', async () => {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const descriptors = objects.filter(
    (object): object is PDFDict =>
      object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/FontDescriptor',
  );
  expect(descriptors.length).toBeGreaterThan(2);
  for (const descriptor of descriptors) {
    expect(String(descriptor.get(PDFName.of('FontName')))).toMatch(/^\/[A-Z]{6}\+FiraSans/);
    const file = descriptor.lookup(PDFName.of('FontFile2')) ?? descriptor.lookup(PDFName.of('FontFile3'));
    expect(file).toBeInstanceOf(PDFRawStream);
  }
});

test('the file says that it is PDF/A-2a and PDF/UA-1, and viewers show its title', async () => {
  const { catalog, context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const xmp = Buffer.from((catalog.lookup(PDFName.of('Metadata')) as PDFRawStream).getContents()).toString();
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(xmp).toContain('<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>');
  expect(xmp.match(/pdfaExtension:schemas>/g)).toHaveLength(2);
  expect(xmp).toContain(
    '<rdf:li xml:lang="x-default">Einladung zur 7. Sitzung des Samtgemeinderates</rdf:li>',
  );
  expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DisplayDocTitle true');
  expect(String(context.trailerInfo.ID)).toMatch(/^\[ .+ .+ \]$/);
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/JavaScript|\/EmbeddedFile|\/Launch/);
});

test('tables within items, lists and resolutions keep their headers', async () => {
  const table = (head: boolean): Block => ({
    kind: 'table',
    caption: '',
    head: head ? [{ content: ['a'] }, { content: ['b'] }] : [],
    rows: [[{ content: ['c'], header: true }, { content: ['d'] }]],
  });
  const blocks: Block[] = [
    { kind: 'list', ordered: false, items: [[table(false)]] },
    { kind: 'agenda', lines: [{ id: 'x', title: ['x'], depth: 0, blocks: [table(true), table(false)] }] },
    { kind: 'resolution', label: 'Beschluss', blocks: [table(true)] },
  ];
  const { roles } = await pdfStructure(await renderPdf(sampleDocument({ blocks }), SAMPLE_PICTURES));
  expect(roles.filter((role) => role === 'TH' || role === 'TD').join(' ')).toBe(
    'TH TD TH TH TH TD TH TD TH TH TH TD',
  );
});

test('a list of contents leads to its headings and names their pages; its dots are for the eye alone', async () => {
  const chapter = (id: string, title: string): Block[] => [
    { kind: 'heading', level: 2, content: [title], id },
    ...Array.from({ length: 30 }, (_, i): Block => ({ kind: 'paragraph', content: [`Absatz ${i}`] })),
  ];
  const lines = [
    { to: 'kapitel-1', text: '1. Sitzung am 4. März 2027: Nummern 3 bis 5' },
    { to: 'kapitel-2', text: '2. Sitzung am 8. April 2027: Nummer 7' },
  ];
  const blocks: Block[] = [
    { kind: 'contents', lines },
    ...chapter('kapitel-1', '1. Sitzung'),
    { kind: 'page-break' },
    ...chapter('kapitel-2', '2. Sitzung'),
  ];
  const pdf = await renderPdf(sampleDocument({ sheet: 'report', blocks }), SAMPLE_PICTURES);
  const pages = await pageTexts(pdf);
  const pageOf = (text: string) => pages.findLastIndex((page) => page.includes(text)) + 1;
  const named = (pages[0] ?? '').replaceAll(/[\s.]+/g, ' ');
  for (const { text } of lines)
    expect(named).toContain(`${text.replaceAll(/[\s.]+/g, ' ')} ${pageOf(text.slice(0, 10))}`);
  expect(pageOf('2. Sitzung')).toBeGreaterThan(1);
  const { roles } = await pdfStructure(pdf);
  // one list within another, since the title of the document is the level above
  expect(roles.filter((role) => ['TOC', 'TOCI', 'Link'].includes(role))).toEqual([
    'TOC',
    'TOC',
    'TOCI',
    'Link',
    'TOCI',
    'Link',
  ]);
  expect(documentHtml(sampleDocument({ blocks }))).toContain(
    '<li><a href="#kapitel-2">2. Sitzung am 8. April 2027: Nummer 7</a></li>',
  );
  expect(documentHtml(sampleDocument({ blocks }))).toContain('<h2 id="kapitel-2">2. Sitzung</h2>');
});
