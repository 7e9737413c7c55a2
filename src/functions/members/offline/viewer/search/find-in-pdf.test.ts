import { expect, test } from 'vitest';
import type { PageText } from '../text/page-text.ts';
import { findInPdf } from './find-in-pdf.ts';

const file = (...pages: (string | Error)[]) => ({
  pages: pages.length,
  text: (page: number): Promise<PageText> => {
    const text = pages[page - 1] ?? '';
    return text instanceof Error ? Promise.reject(text) : Promise.resolve({ text, starts: [0] });
  },
});
const going = new AbortController().signal;

test('hits come in reading order, and a page that cannot be read is passed over', async () => {
  const found = await findInPdf(
    file('Schule und Schule', new Error('broken'), 'die SCHULE'),
    'schule',
    going,
  );
  expect(found.hits.map(({ start }) => start)).toEqual([
    { page: 1, at: 0 },
    { page: 1, at: 11 },
    { page: 3, at: 4 },
  ]);
  expect(found.isWithoutText).toBe(false);
});

test('a scan is told from a file in which nothing was found', async () => {
  expect(await findInPdf(file('', ' \n'), 'Schule', going)).toEqual({ hits: [], isWithoutText: true });
  expect((await findInPdf(file('Haus'), 'Schule', going)).isWithoutText).toBe(false);
});

test('a search that is not wanted any more ends', async () => {
  await expect(findInPdf(file('a'), 'Schule', AbortSignal.abort())).rejects.toThrow('aborted');
});

test('endless hits are cut', async () => {
  const { hits } = await findInPdf(file(...Array.from({ length: 9 }, () => 'ab '.repeat(1000))), 'ab', going);
  expect(hits.length).toBeLessThan(4000);
});
