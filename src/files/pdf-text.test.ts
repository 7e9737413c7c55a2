import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pdfTexts } from './pdf-text.ts';

async function aPdf(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(text, { x: 50, y: 700 });
  return document.save();
}

test('the text of each PDF comes in its place, also after one that is broken', async () => {
  const texts = await pdfTexts([
    await aPdf('Tagesordnung'),
    Buffer.from('%PDF-1.7\nkaputt'),
    await aPdf('Straßenbau'),
  ]);
  expect(texts.map((text) => text?.trim())).toEqual(['Tagesordnung', undefined, 'Straßenbau']);
});

test('one that takes too long is given up', async () => {
  expect(await pdfTexts([await aPdf('Tagesordnung')], 1)).toEqual([undefined]);
});
