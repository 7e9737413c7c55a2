import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pagesSeen } from '../../../../testing/members/pdf-pages.ts';
import { pdfWith } from '../../../../testing/pdf.ts';
import { accessible } from '../../../../testing/pdf-parts.ts';
import { stampPages } from './stamp-pages.ts';
import { winAnsi } from './win-ansi.ts';

const LINE = 'Persönliches Exemplar für Anna Amsel, abgerufen am 08.03.2027, 10:00 Uhr';

async function stamped(pdf: Uint8Array, line = LINE): Promise<Uint8Array> {
  const answer = await stampPages(pdf, line);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.pdf;
}

/** Pages of many kinds: turned, cropped, wide, tiny, with an origin of their own. */
async function manyPages(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const turn of [0, 90, 180, 270, -90, 450]) {
    const page = document.addPage([595, 842]);
    page.setRotation(degrees(turn));
    page.drawText('Inhalt', { x: 300, y: 400, size: 12, font });
  }
  document.addPage([842, 595]);
  document.addPage([100, 60]);
  document.addPage([595, 842]).setCropBox(100, 200, 300, 400);
  document.addPage([595, 842]).setMediaBox(-1000, 5000, 595, 842);
  return document.save();
}

test('the line stands on each page, upright at its foot and across it, whatever the page', async () => {
  const pages = await pagesSeen(await stamped(await manyPages()));
  expect(pages).toHaveLength(10);
  for (const { width, height, texts } of pages) {
    const lines = texts.filter(({ text }) => text === LINE);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.angle).toBe(0);
    expect(lines[1]?.angle).toBe(Math.round((Math.atan2(height, width) * 180) / Math.PI));
    for (const { right, up } of lines) {
      expect(right).toBeGreaterThan(0);
      expect(right).toBeLessThan(width / 2);
      expect(up).toBeGreaterThan(0);
      expect(up).toBeLessThan(height / 3);
    }
  }
  expect(pages.flatMap(({ texts }) => texts).filter(({ text }) => text === 'Inhalt')).toHaveLength(6);
});

test('it is an artifact: what is read aloud and in which order stays as it was', async () => {
  const before = await pdfWith(accessible);
  const [was] = await pagesSeen(before);
  const [is] = await pagesSeen(await stamped(before));
  expect(is?.tags).toEqual(was?.tags);
  expect(was?.tags).not.toBeNull();
  expect(is?.texts.filter(({ artifact }) => !artifact)).toEqual(was?.texts);
  expect(is?.texts.filter(({ artifact }) => artifact).map(({ text }) => text)).toEqual([LINE, LINE]);
});

test('the file is written anew: the first one is no part of it', async () => {
  const before = Buffer.from(await pdfWith(accessible));
  const after = Buffer.from(await stamped(before));
  expect(after.includes(before.subarray(0, 200))).toBe(false);
  expect(after.toString('latin1').split('%%EOF')).toHaveLength(2);
});

test.each([
  ['Żółta Ősi, İpek Đurić', 'Zólta Osi, Ipek Duric'],
  ['Ærø – „Größe“ €', 'Ærø – „Größe“ €'],
  ['Αθήνα\t\nx', '????? x'],
  ['e\u0301', 'é'],
])('%j is written as %j', async (name, written) => {
  expect(winAnsi(name)).toBe(written);
  const [page] = await pagesSeen(await stamped(await pdfWith(), name));
  expect(page?.texts.map(({ text }) => text)).toEqual([written, written]);
});
