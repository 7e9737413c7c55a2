import { expect, test } from 'vitest';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import type { Block } from '../model/index.ts';
import { pageTexts } from './page-texts.ts';
import { fitsWhole } from './plain-line.ts';
import { renderPdf } from './render-pdf.ts';

/** What PDFium puts in the place of a hyphen at the end of a line. */
const HYPHEN = '\ufffe';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [text] });
const TOWN = '00000\u00a0Ellernhagen';

async function hyphensIn(blocks: readonly Block[]): Promise<number> {
  const pages = await pageTexts(
    await renderPdf(sampleDocument({ sheet: 'report', blocks }), SAMPLE_PICTURES),
  );
  return pages.join('').split(HYPHEN).length - 1;
}

/** Text before an address, of any length, so that its town comes to the end of a line. */
const before = Array.from({ length: 24 }, (_, i) => `Am ${'a '.repeat(i + 24)}`);
const after = ' b'.repeat(20);

test('a postal code and its town stay whole in any line, another number and its word need not', async () => {
  const address = 'Am Kai 1, im Hof 2, am Ort 3, am Steg 4,';
  const lines = (words: string) =>
    Array.from({ length: 40 }, (_, i) => paragraph(`${'a'.repeat(i % 30)} ${address} ${words}.`));
  expect(await hyphensIn(lines(`${address} ${TOWN}`))).toBe(0);
  expect(await hyphensIn(lines(`${address} 0000\u00a0Ellernhagen`))).toBeGreaterThan(0);
});

test('labels, places and short cells are not hyphenated', async () => {
  const rows = before.map((text) => ({ label: 'Mitwirkung', value: [`${text}Sünderloh${after}`] }));
  const cells = before.map((_, i) => [
    { content: [`${'a '.repeat(i)}unterrichtet`] },
    { content: ['Bauausschuss'] },
    { content: ['widersprochen'] },
    { content: ['zurückgestellt'] },
  ]);
  const head = ['Beschluss', 'Gremium', 'Rechtsaufsicht', 'Bürgermeister'].map((text) => ({
    content: [text],
  }));
  expect(await hyphensIn([{ kind: 'facts', rows }])).toBe(0);
  expect(await hyphensIn([{ kind: 'table', caption: '', head, rows: cells }])).toBe(0);
});

test('a word for which there is no room is hyphenated still', async () => {
  const rows = [{ label: 'Donaudampfschifffahrtsgesellschaft', value: ['Sünderloh'] }];
  expect(await hyphensIn([{ kind: 'facts', rows }])).toBeGreaterThan(0);
  expect(fitsWhole('Rats- und Bürgerbüro', 10)).toBe(true);
  expect(fitsWhole('Rats- und Bürgerbüro', 9)).toBe(false);
});
