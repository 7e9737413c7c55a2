import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { temporaryFolder } from '../../testing/content-folder.ts';
import { linesPdf, paragraph, scanned } from '../../testing/german-pdf.ts';
import { goodPdf, HOSTILE } from '../../testing/hostile-pdfs.ts';
import { TEXT_LIMITS } from '../upload-limits.ts';
import { documentText, documentTexts, type TextOptions } from './document-texts.ts';
import { READER } from './text-cache.ts';

const noTesseract = () => Promise.resolve(undefined);

/** Reads one file, without recognition. */
async function read(bytes: Uint8Array, more: Partial<TextOptions> = {}) {
  await using folder = await temporaryFolder({ 'a.pdf': bytes });
  const options = { cache: path.join(folder.dir, 'cache'), tesseract: noTesseract, ...more };
  return await documentText(path.join(folder.dir, 'a.pdf'), options);
}

test('the name of the engine is the one that is installed', () => {
  expect(READER).toBe(`pdfium ${packageJson.dependencies['@hyzyla/pdfium']}`);
});

test('reads page by page, column by column, and joins the lines', async () => {
  const left = ['Die Straßenausbaubei-', 'tragssatzung und die Straßen-', 'und Wegegebühren.'];
  const right = ['Am Müller-', 'Lüdenscheidt-Platz gilt', 'das 2025-', '2027 nicht.'];
  const columns = [...paragraph(left), ...paragraph(right, 300)];
  expect(await read(linesPdf([columns, paragraph(['Öffentlicher Teil'])]))).toEqual({
    pages: [
      {
        text: 'Die Straßenausbaubeitragssatzung und die Straßen- und Wegegebühren. Am Müller-Lüdenscheidt-Platz gilt das 2025-2027 nicht.',
      },
      { text: 'Öffentlicher Teil' },
    ],
    tool: READER,
    warnings: [],
  });
});

test('the other spelling of a word is kept beside the text', async () => {
  const lines = ['Das ist nicht-', 'öffentlich. Es ist nicht', 'jedem recht, aber öffentlich ist es.'];
  const { pages } = await read(linesPdf([paragraph(lines)]));
  expect(pages[0]?.text).toMatch(/^Das ist nichtöffentlich\./);
  expect(pages[0]?.forms).toEqual(['nicht-öffentlich']);
});

/** What is told of each hostile file; all others give their text without a warning. */
const TOLD: Readonly<Record<string, string>> = {
  'deflate bomb': 'upload-unchecked',
  'operator bomb': 'upload-unchecked',
  'draws itself': 'upload-unchecked',
  'without xref': 'pdf-broken',
  truncated: 'pdf-broken',
  'broken bytes': 'pdf-broken',
  'page tree loop': 'pdf-broken',
  empty: 'pdf-not-pdf',
  'web page': 'pdf-not-pdf',
  'user password': 'pdf-encrypted',
};

test.each(Object.entries(HOSTILE))(
  'a hostile file, %s, ends in a message or a text within the limit',
  async (name, make) => {
    const start = performance.now();
    const { warnings } = await read(make());
    expect(performance.now() - start).toBeLessThan(TEXT_LIMITS.silence + 5000);
    expect(warnings.map(({ code }) => code)).toEqual(name in TOLD ? [TOLD[name]] : []);
  },
  40_000,
);

test('a document of thousands of pages is read up to the limit, and that is told', async () => {
  const pages = Array.from({ length: 2200 }, (_, position) => paragraph([`Seite ${position + 1}`]));
  const { pages: texts, warnings } = await read(linesPdf(pages));
  expect(texts).toHaveLength(2000);
  expect(texts.at(-1)?.text).toBe('Seite 2000');
  expect(warnings).toEqual([{ code: 'pdf-text-partly', values: { looked: 2000, total: 2200 } }]);
}, 40_000);

test('a text that is too long is cut', async () => {
  const pages = linesPdf([paragraph(['Anfang']), paragraph(['Mitte und mehr']), paragraph(['Ende'])]);
  const { pages: texts, warnings } = await read(pages, { limits: { ...TEXT_LIMITS, characters: 11 } });
  expect(texts).toEqual([{ text: 'Anfang' }, { text: 'Mitte' }]);
  expect(warnings).toEqual([{ code: 'pdf-text-partly', values: { looked: 1, total: 3 } }]);
});

test('what is too large or not there is told', async () => {
  const { warnings } = await read(goodPdf(), { limits: { ...TEXT_LIMITS, size: 10 } });
  expect(warnings).toMatchObject([{ code: 'upload-unchecked', values: { reason: 'size' } }]);
  const missing = await documentText('/nowhere/a.pdf', { cache: '/nowhere/cache' });
  expect(missing.warnings).toEqual([{ code: 'upload-unchecked', values: { reason: 'unreadable' } }]);
});

test('a scan without recognition has no text, and that is told', async () => {
  const pdf = await scanned(linesPdf([paragraph(['Verkehrsberuhigung'])]), { dotsPerInch: 50 });
  expect(await read(pdf)).toEqual({
    pages: [{ text: '' }],
    tool: READER,
    warnings: [{ code: 'pdf-scan-no-text', values: { pages: '1', count: 1, reason: 'no-tool' } }],
  });
});

test('texts are kept by content; a damaged one is read anew; what took too long is not kept', async () => {
  const files = { 'a.pdf': goodPdf(), 'bomb.pdf': HOSTILE['deflate bomb']?.() ?? '' };
  await using folder = await temporaryFolder(files);
  const cache = path.join(folder.dir, 'cache');
  const steps: string[] = [];
  const once = (name: string, more: Partial<TextOptions> = {}) =>
    documentText(path.join(folder.dir, name), {
      cache,
      onProgress: (...step) => steps.push(step.join(' ')),
      ...more,
    });
  const first = await once('a.pdf');
  expect(first.pages).toEqual([{ text: 'Alles in Ordnung.' }]);
  expect(steps).toEqual(['read 0 1', 'read 1 1']);
  expect(await once('a.pdf')).toEqual(first);
  expect(steps).toHaveLength(2);
  const [entry = ''] = (await readdir(cache, { recursive: true })).filter((name) => name.endsWith('.json'));
  const stored = path.join(cache, entry);
  const older = (await readFile(stored, 'utf8')).replace(/"version":"[^"]*"/, '"version":"pdfium 1"');
  for (const damage of ['{"version":', '{"version":"pdfium 2.1.13/1","result":{"pages":[7]}}', older]) {
    await writeFile(stored, damage);
    steps.length = 0;
    expect(await once('a.pdf')).toEqual(first);
    expect(steps).toEqual(['read 0 1', 'read 1 1']);
  }
  const late = await once('bomb.pdf', { limits: { ...TEXT_LIMITS, silence: 200 } });
  expect(late.warnings).toEqual([{ code: 'upload-unchecked', values: { reason: 'time' } }]);
  expect((await readdir(cache, { recursive: true })).filter((name) => name.endsWith('.json'))).toEqual([
    entry,
  ]);
});

test('the same documents give the same texts in the same order, however many processes read them', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [`${n}.pdf`, linesPdf([paragraph([`Nummer ${n}`])])]),
  );
  await using folder = await temporaryFolder(files);
  const sources = Object.keys(files).map((name) => ({
    path: path.join(folder.dir, name),
    sha256: `0${name}`,
  }));
  const textsBy = async (parallel: number, cache: string) =>
    JSON.stringify([...(await documentTexts(sources, { cache: path.join(folder.dir, cache), parallel }))]);
  const alone = await textsBy(1, 'a');
  expect(alone).toContain('Nummer 8');
  expect(await textsBy(3, 'b')).toBe(alone);
  expect(await textsBy(1, 'b')).toBe(alone);
  expect(await documentTexts([], { cache: folder.dir })).toEqual(new Map());
});
