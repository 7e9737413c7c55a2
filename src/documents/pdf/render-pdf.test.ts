import { expect, test } from 'vitest';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { readPdfTexts } from '../../testing/pdf-page-texts.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import type { Block } from '../model/index.ts';
import { pageTexts } from './page-texts.ts';
import { renderPdf } from './render-pdf.ts';

const line = (...content: string[]): Block => ({ kind: 'paragraph', content });
const rendered = (blocks: Block[]) => renderPdf(sampleDocument({ blocks }), SAMPLE_PICTURES);

test('every sheet holds all kinds of blocks, and the same data give the same bytes', async () => {
  for (const sheet of ['letter', 'report', 'board'] as const) {
    const data = sampleDocument({ sheet, mark: 'Entwurf' });
    const pdf = await renderPdf(data, SAMPLE_PICTURES);
    expect(Buffer.from(pdf).equals(await renderPdf(data, SAMPLE_PICTURES))).toBe(true);
  }
});

test('text is never read as markup of the typesetter or as HTML', async () => {
  const hostile = '#panic("x") = A *b* _c_ $x$ `d` <e> @f \\ // g /* h */ [i] {j} #import "k": l <script>';
  const pdf = await rendered([line(hostile), { kind: 'heading', level: 2, content: [hostile] }]);
  expect((await pageTexts(pdf)).join('').replace(/\s+/g, ' ')).toContain(
    '#panic("x") = A *b* _c_ $x$ `d` <e> @f',
  );
});

test('a character that the font lacks is named with its place and what to do', async () => {
  const agenda: Block = {
    kind: 'agenda',
    lines: [{ id: 'a', number: 'Ö 7', title: ['Sommerfest'], depth: 0, blocks: [line('Wir feiern 😀!')] }],
  };
  await expect(rendered([agenda])).rejects.toThrow(
    'Dokument „Einladung zur 7. Sitzung des Samtgemeinderates“ (meetings/2027-02-25-samtgemeinderat/einladung): ' +
      'Tagesordnungspunkt „Ö 7 Sommerfest“, Absatz: Der Text enthält das Zeichen „😀“ (U+1F600), das die Schrift der ' +
      'Dokumente nicht hat. Bitte entfernen oder umschreiben Sie es.',
  );
  await expect(rendered([line('a\u0007')])).rejects.toThrow(
    'Absatz: Der Text enthält ein unsichtbares Zeichen (U+0007)',
  );
});

test('a picture that is missing is named', async () => {
  await expect(renderPdf(sampleDocument(), new Map())).rejects.toThrow('Das Bild „wappen.svg“ fehlt.');
});

test('a document of which no day is known is made all the same, and prints none', async () => {
  const { date: _, place: __, ...undated } = sampleDocument({ blocks: [] });
  const { arms: ___, ...letterhead } = undated.letterhead;
  const pdf = await renderPdf({ ...undated, letterhead }, new Map());
  const texts = await readPdfTexts(pdf);
  expect(texts.join(' ')).not.toContain('1970');
});
