import { beforeAll, expect, test } from 'vitest';
import { LEAKS, pdfWith } from '../../testing/pdf.ts';
import { accessible, PARTS } from '../../testing/pdf-parts.ts';
import type { Finding } from '../finding.ts';
import { checkPdf, type PdfLimits } from './check-pdf.ts';
import { type Pdfium, startPdfium } from './pdfium.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await startPdfium();
});

const check = (bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<Finding[]> => {
  let clock = 0;
  return checkPdf(
    bytes,
    pdfium,
    { pages: 10, time: 1000, ...limits },
    { now: () => clock++, onPage: () => {} },
  );
};
const codes = async (bytes: Uint8Array) => (await check(bytes)).map(({ code }) => code);

test('an accessible document with nothing in it but its text has no findings', async () => {
  expect(await check(await pdfWith(accessible))).toEqual([]);
});

test.each(Object.entries(PARTS))('%s, and nothing else, is told', async (name, draw) => {
  expect(await codes(await pdfWith(draw))).toEqual([name.split(' ')[0]]);
});

test('names written with escapes, uncompressed or in object streams, are found all the same', async () => {
  const source = Buffer.from(await pdfWith(PARTS['pdf-launch on opening'])).toString('latin1');
  expect(source).not.toContain('/Launch');
  const plain = `%PDF-1.4\n1 0 obj <</OpenAction <</S /J#61vaScript /J#53 (x)>> >> endobj`;
  expect(await codes(Buffer.from(plain))).toEqual(['pdf-javascript', 'pdf-broken']);
  expect(await codes(Buffer.from('%PDF-1.4\n1 0 obj (/S /JavaScript /JS 1) endobj'))).toEqual(['pdf-broken']);
});

test('an office is no person', async () => {
  const byOffice = await pdfWith(async (drawing) => {
    drawing.document.setAuthor('Stadt Musterstadt, Hauptamt');
    await accessible(drawing);
  });
  expect(await check(byOffice)).toEqual([]);
});

test('a scan has no text; a page with a picture and text is none', async () => {
  const picture = LEAKS['picture over it'];
  const scan = await pdfWith(async ({ document, page, font }) => {
    const second = document.addPage();
    await picture?.({ document, page: second, font });
    second.drawText('Daneben steht genug zu lesen.', { x: 60, y: 500, font });
    page.drawImage(await document.embedPng(PIXEL), { x: 0, y: 0, width: 595, height: 842 });
  });
  expect((await check(scan)).find(({ code }) => code === 'pdf-no-text')?.values).toEqual({
    pages: '1',
    count: 1,
    total: 1,
    all: 2,
  });
});

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC';

test('what lies beyond the limits of pages, time and size is told', async () => {
  const long = await pdfWith(({ document }) => {
    for (let more = 0; more < 4; more += 1) document.addPage();
  });
  const partly = (looked: number, total: number) => ({
    code: 'pdf-checked-partly',
    values: { looked, total },
  });
  expect(await check(long, { pages: 3 })).toContainEqual(partly(3, 5));
  expect(await check(long, { time: 2 })).toContainEqual(partly(1, 5));
  const vast = await pdfWith(LEAKS['black rectangle'], [14_400, 14_400]);
  expect(await check(vast)).toContainEqual(partly(0, 1));
});

test('pages are named, up to twelve', async () => {
  const many = await pdfWith(async ({ document, page, font }) => {
    const pages = [page, ...Array.from({ length: 13 }, () => document.addPage())];
    for (const one of pages) await LEAKS['black rectangle']?.({ document, page: one, font });
  });
  const [hidden] = await check(many, { pages: 20 });
  expect(hidden?.values).toEqual({ pages: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …', count: 14, total: 42 });
});
