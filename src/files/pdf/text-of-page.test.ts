import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { startPdfium } from './pdfium.ts';
import { pageTextsOf } from './text-of-page.ts';

async function aPdf(...pages: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const text of pages) document.addPage().drawText(text, { x: 50, y: 700 });
  return document.save({ useObjectStreams: false });
}

test('each page has its text', async () => {
  expect(pageTextsOf(await startPdfium(), await aPdf('Tagesordnung', 'Straßenbau', ' '))).toEqual([
    'Tagesordnung',
    'Straßenbau',
    '',
  ]);
});

test('what is no PDF, or lacks one of its pages, is not taken for one without text', async () => {
  const pdfium = await startPdfium();
  expect(pageTextsOf(pdfium, Buffer.from('%PDF-1.7\nkaputt'))).toBeUndefined();
  const file = Buffer.from(await aPdf('Eins', 'Zwei')).toString('latin1');
  const torn = file.replace(/\/Kids \[([^\]]*?)(\d+ 0 R) \]/, '/Kids [$1 99 0 R ]');
  expect(torn).not.toBe(file);
  expect(pageTextsOf(pdfium, Buffer.from(torn, 'latin1'))).toBeUndefined();
});

test('the memory of the engine does not grow with the documents that it read', async () => {
  const pdfium = await startPdfium();
  const pdf = await aPdf(...Array.from({ length: 20 }, (_, i) => `Straßenbau ${i} `.repeat(200)));
  pageTextsOf(pdfium, pdf);
  const before = pdfium.HEAPU8.length;
  for (let i = 0; i < 100; i += 1) pageTextsOf(pdfium, pdf);
  expect(pdfium.HEAPU8.length).toBe(before);
});
