import { PDFDict, PDFDocument as Cantoo, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDFDocument, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { actionsIn } from '../../../files/pdf/actions.ts';
import { HOSTILE } from '../../../testing/hostile-pdfs.ts';
import { annotate, pdfWith } from '../../../testing/pdf.ts';
import { readPdfTexts } from '../../../testing/pdf-page-texts.ts';
import { accessible, PARTS } from '../../../testing/pdf-parts.ts';
import { onePage, rawPdf, stream } from '../../../testing/raw-pdf.ts';
import { mergePdfs, type MergedPart } from './merge.ts';

const NAMES = { title: 'Sitzungsmappe', author: 'Samtgemeinde Mittelaue', mostPages: 50 };

const part = (title: string, bytes: Uint8Array, depth = 0): MergedPart => ({ title, depth, bytes });

async function merged(...parts: MergedPart[]): Promise<Uint8Array> {
  const result = await mergePdfs(parts, NAMES);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.bytes;
}
const refusal = async (bytes: Uint8Array): Promise<string | undefined> => {
  const result = await mergePdfs([part('x', bytes)], NAMES);
  return 'refusal' in result ? result.refusal : undefined;
};
const opened = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

async function pagesWith(...lines: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const line of lines) document.addPage().drawText(line, { x: 40, y: 700, size: 12, font });
  return document.save();
}

describe('several files become one', () => {
  test('with their pages in order and a bookmark for each, at the page that it names', async () => {
    const bytes = await merged(
      part('Deckblatt', await pagesWith('eins')),
      part('Vorlage „7“', await pagesWith('zwei', 'drei')),
      part('Anlage', await pagesWith('vier'), 1),
      part('Vorlage 8', await pagesWith('fünf')),
    );
    expect(await readPdfTexts(bytes)).toEqual(['eins', 'zwei', 'drei', 'vier', 'fünf']);
    const document = await opened(bytes);
    const pageOf = async (dest: unknown) => (await document.getPageIndex((dest as [never])[0])) + 1;
    const outline = await document.getOutline();
    expect(await Promise.all(outline.map(async ({ title, dest }) => [title, await pageOf(dest)]))).toEqual([
      ['Deckblatt', 1],
      ['Vorlage „7“', 2],
      ['Vorlage 8', 5],
    ]);
    expect(outline[1]?.items.map(({ title }) => title)).toEqual(['Anlage']);
    expect(await pageOf(outline[1]?.items[0]?.dest)).toBe(4);
  });

  test('twice with the same bytes', async () => {
    const parts = [part('a', await pagesWith('x')), part('b', await pagesWith('y'), 1)];
    expect(await merged(...parts)).toEqual(await merged(...parts));
  });

  test('with title, author and language, and without a claim of PDF/UA or PDF/A', async () => {
    const bytes = await merged(part('a', await pdfWith(accessible)));
    const { info } = await (await opened(bytes)).getMetadata();
    expect(info).toMatchObject({ Title: 'Sitzungsmappe', Author: 'Samtgemeinde Mittelaue', Language: 'de' });
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/pdfuaid|pdfaid/);
  });

  test('with the tags that they had; a page without any is a paragraph', async () => {
    const document = await opened(
      await merged(part('A', await pdfWith(accessible)), part('B', await pagesWith('ohne'))),
    );
    const roles = async (page: number) =>
      JSON.stringify(await (await document.getPage(page)).getStructTree());
    expect(await roles(1)).toMatch(/"Part","children":\[\{"role":"P","children":\[\{"type":"content"/);
    expect(await roles(2)).toMatch(/"Part","children":\[\{"role":"P","children":\[\{"type":"content"/);
  });
});

describe('nothing that acts is taken over', () => {
  test('scripts, programs and pinned files in other places than a file is refused for', async () => {
    const bytes = await pdfWith(async (drawing) => {
      const { document, page } = drawing;
      await document.attach(Buffer.from('geheim'), 'anlage.txt');
      annotate(drawing, {
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        A: { S: 'SubmitForm', F: 'https://evil.example' },
      });
      annotate(drawing, { Subtype: 'FileAttachment', Rect: [0, 0, 9, 9], Contents: 'x' });
      annotate(drawing, { Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: 'Notiz von Erika Muster' });
      page.node.set(PDFName.of('AA') as never, document.context.obj({ O: { S: 'Named', N: 'Print' } }));
      page.drawText('sichtbar');
    });
    const result = await merged(part('a', bytes));
    const document = await opened(result);
    expect(await (await document.getPage(1)).getAnnotations()).toEqual([]);
    expect(await document.getAttachments()).toBeNull();
    expect(actionsIn(result)).toEqual({ javascript: false, launch: false });
    const source = await Cantoo.load(result, { updateMetadata: false });
    const all = source.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n');
    expect(all).not.toMatch(/SubmitForm|FileAttachment|Erika|\/AA|EmbeddedFile/);
  });

  test('links to the web and within the file stay, others go', async () => {
    const bytes = await pdfWith((drawing) => {
      const second = drawing.document.addPage();
      const link = (more: object) => annotate(drawing, { Subtype: 'Link', Rect: [10, 10, 20, 20], ...more });
      link({ Dest: [second.ref, 'Fit'] });
      link({ A: { S: 'GoToR', F: 'andere.pdf' } });
      link({ A: { S: 'URI', URI: PDFString.of('https://rat.example/a') } });
      link({ A: { S: 'URI', URI: PDFString.of('file:///etc/passwd') } });
    });
    const document = await opened(await merged(part('Deckblatt', await pagesWith('x')), part('a', bytes)));
    const found = (await (await document.getPage(2)).getAnnotations()) as { url?: string; dest?: [never] }[];
    expect(found.map(({ url }) => url)).toEqual([undefined, 'https://rat.example/a']);
    expect(await document.getPageIndex(found[0]?.dest?.[0] as never)).toBe(2);
  });

  test('a field that was filled in stays readable, though it is none any more', async () => {
    const form = await PDFDocument.create();
    const page = form.addPage();
    const field = form.getForm().createTextField('name');
    field.setText('Antragstellerin: Turnverein');
    field.addToPage(page, { x: 40, y: 600, width: 300, height: 30 });
    const result = await merged(part('Antrag', await form.save()));
    expect((await readPdfTexts(result)).join('')).toContain('Antragstellerin: Turnverein');
    const document = await opened(result);
    expect(await document.getFieldObjects()).toBeNull();
    const catalog = (await Cantoo.load(result, { updateMetadata: false })).catalog;
    expect(catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)).toBeUndefined();
  });
});

describe('a file that cannot be merged is refused with the reason', () => {
  test.each([
    ['deflate bomb', 'limits'],
    ['operator bomb', 'limits'],
    ['truncated', 'broken'],
    ['broken bytes', 'broken'],
    ['without xref', 'broken'],
    ['page tree loop', 'broken'],
    ['nested arrays', 'broken'],
    ['empty', 'not-pdf'],
    ['web page', 'not-pdf'],
    ['user password', 'encrypted'],
    ['owner password', 'encrypted'],
    ['draws itself', 'limits'],
  ])('%s: %s', async (name, reason) => expect(await refusal(HOSTILE[name]?.() as Buffer)).toBe(reason));

  test.each([
    ['pdf-javascript on opening', 'scripts'],
    ['pdf-javascript in a link', 'scripts'],
    ['pdf-javascript of the document', 'scripts'],
    ['pdf-launch on opening', 'scripts'],
    ['pdf-launch in a link', 'scripts'],
  ])('%s: %s', async (name, reason) => {
    expect(await refusal(await pdfWith(PARTS[name] as never))).toBe(reason);
  });

  test.each(['page count', 'page size'])('%s: what the file says of itself is not believed', async (name) => {
    const document = await opened(await merged(part('x', HOSTILE[name]?.() as Buffer)));
    expect(document.numPages).toBe(1);
  });

  test('more pages than a part may have', async () => {
    expect(await refusal(await pagesWith(...Array.from({ length: 51 }, () => 'x')))).toBe('pages');
    expect(await refusal(await pagesWith(...Array.from({ length: 50 }, () => 'x')))).toBeUndefined();
  });

  test('layers that are switched off', async () => {
    const layers = (state: string) =>
      rawPdf([
        ...onePage(stream('', ''), undefined, `/OCProperties <</OCGs [6 0 R] /D <<${state}>>>>`),
        '<</Type /OCG /Name (Leitungen)>>',
      ]);
    expect(await refusal(layers('/OFF [6 0 R]'))).toBe('layers');
    expect(await refusal(layers('/BaseState /OFF'))).toBe('layers');
    expect(await refusal(layers('/OFF []'))).toBeUndefined();
  });
});
