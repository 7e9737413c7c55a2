import { chmod, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { linesPdf, paragraph, scanned } from '../../testing/german-pdf.ts';
import { rawPdf, stream } from '../../testing/raw-pdf.ts';
import { OCR_LIMITS } from '../upload-limits.ts';
import { documentText, type TextOptions } from './document-texts.ts';
import { findTesseract, type Picture, type Tesseract } from './tesseract.ts';
import { READER } from './text-cache.ts';

const row = (line: number, word: number, conf: number, text: string) =>
  `5\t1\t1\t1\t${line}\t${word}\t0\t0\t9\t9\t${conf}\t${text}`;
/** A program that answers as Tesseract does, and with `recognised` when it is given a picture. */
const program = (recognised: string) => `#!/bin/sh
case "$1" in
  --list-langs) printf 'List of available languages (2):\\ndeu\\nosd\\n' ;;
  --version) printf 'tesseract 9.9.9\\n leptonica-1.0\\n' ;;
  *) test -s "$1" && head -c 2 "$1" | grep -q P5 || exit 1
     ${recognised}
     ;;
esac
`;
const saying = (rows: readonly string[]) => program(`cat <<'END'\nlevel\tpage\n${rows.join('\n')}\nEND`);

/** Reads a scan of two pages with that program, and once more without it; nothing temporary may stay behind. */
async function recognise(script: string, more: Partial<TextOptions> = {}) {
  const pdf = await scanned(linesPdf([paragraph(['Erste']), paragraph(['Zweite'])]), { dotsPerInch: 50 });
  await using folder = await temporaryFolder({ 'a.pdf': pdf, tesseract: script });
  await chmod(path.join(folder.dir, 'tesseract'), 0o755);
  vi.stubEnv('TMPDIR', folder.dir);
  const steps: string[] = [];
  const once = (options: Partial<TextOptions> = {}) =>
    documentText(path.join(folder.dir, 'a.pdf'), {
      cache: path.join(folder.dir, 'cache'),
      tesseract: () => findTesseract(path.join(folder.dir, 'tesseract')),
      onProgress: (...step) => steps.push(step.join(' ')),
      ...more,
      ...options,
    });
  const text = await once();
  const told = [...steps];
  steps.length = 0;
  const again = await once({ tesseract: () => Promise.resolve(undefined) });
  expect((await readdir(folder.dir)).sort()).toEqual(['a.pdf', 'cache', 'tesseract']);
  return { text, told, again, toldAgain: steps };
}

test('recognised pages: lines are joined, confidence is told, and both are kept for machines without the program', async () => {
  const rows = [
    row(1, 1, 95.5, 'Straßenaus-'),
    row(2, 1, 80, 'bau'),
    row(2, 2, 90, 'im Ort'),
    row(3, 1, 92, 'nach $'),
    row(3, 2, 92, '35, && 4'),
  ];
  const { text, told, again, toldAgain } = await recognise(saying(rows));
  expect(text).toEqual({
    pages: Array.from({ length: 2 }, () => ({
      text: 'Straßenausbau im Ort nach § 35, §§ 4',
      ocr: true,
      confidence: 92,
    })),
    tool: `${READER}, tesseract 9.9.9`,
    warnings: [],
  });
  expect(told).toEqual(['read 0 1', 'read 1 1', 'recognise 0 2', 'recognise 1 2', 'recognise 2 2']);
  expect(again).toEqual(text);
  expect(toldAgain).toEqual([]);
});

test('pages of low confidence are left out and told', async () => {
  const { text } = await recognise(saying([row(1, 1, 69, 'Str4ßen')]));
  expect(text.pages).toEqual(Array.from({ length: 2 }, () => ({ text: '', ocr: true, confidence: 69 })));
  expect(text.warnings).toEqual([{ code: 'pdf-scan-unclear', values: { pages: '1, 2', count: 2 } }]);
});

test.each([
  ['time', 'sleep 30', { ocrLimits: { ...OCR_LIMITS, time: 1500 } }],
  ['failed', 'exit 1', {}],
  ['failed', 'kill -SEGV $$', {}],
  ['failed', 'yes', { ocrLimits: { ...OCR_LIMITS, output: 1000 } }],
] as const)('a page without an answer: %s by "%s"', async (reason, recognised, options) => {
  const { text, again } = await recognise(program(recognised), options);
  const warning = { code: 'pdf-scan-no-text', values: { pages: '1, 2', count: 2, reason } };
  expect(text).toEqual({ pages: [{ text: '' }, { text: '' }], tool: READER, warnings: [warning] });
  expect(again.warnings).toMatchObject([{ values: { reason: 'no-tool' } }]);
});

test('a run whose time is used up leaves the rest to the next', async () => {
  const now = [0, 0].values();
  const { text } = await recognise(saying([row(1, 1, 90, 'Wort')]), {
    now: () => now.next().value ?? OCR_LIMITS.budget + 1,
  });
  expect(text.pages).toEqual([{ text: 'Wort', ocr: true, confidence: 90 }, { text: '' }]);
  expect(text.warnings).toMatchObject([{ values: { pages: '2', reason: 'budget' } }]);
});

test('a scan that claims to be a giant ends in a message', async () => {
  const image = '/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8';
  const giant = rawPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] /Contents 4 0 R /Resources <</XObject <</I 5 0 R>>>>>>',
    stream('', '14400 0 0 14400 0 0 cm /I Do'),
    stream(`${image} /Width 60000 /Height 60000`, 'x'.repeat(1000)),
  ]);
  await using folder = await temporaryFolder({ 'a.pdf': giant });
  const seen: Picture[] = [];
  const recogniser: Tesseract = {
    tool: 'none',
    recognise: (picture) => {
      seen.push(picture);
      return Promise.resolve('failed');
    },
  };
  const { pages, warnings } = await documentText(path.join(folder.dir, 'a.pdf'), {
    cache: path.join(folder.dir, 'cache'),
    tesseract: () => Promise.resolve(recogniser),
  });
  expect(pages).toEqual([{ text: '' }]);
  expect(warnings).toMatchObject([{ code: 'pdf-scan-no-text', values: { reason: 'failed' } }]);
  for (const { dotsPerInch } of seen) expect(dotsPerInch).toBeLessThan(25);
}, 30_000);

test('a program without the German model is none', async () => {
  expect(await findTesseract('/nowhere/tesseract')).toBeUndefined();
  const { text } = await recognise("#!/bin/sh\nprintf 'eng\\n'");
  expect(text.warnings).toMatchObject([{ values: { reason: 'no-tool' } }]);
});

const missing = (await findTesseract()) ? undefined : 'tesseract-ocr and tesseract-ocr-deu are not installed';

test.skipIf(missing !== undefined)(
  `Tesseract reads a scan that lies on its side, and trusts no blur (${missing ?? 'tesseract'})`,
  async () => {
    const lines = [
      'Der Rat der Stadt beschließt die Straßenausbaubei-',
      'tragssatzung in der Fassung vom 3. Mai.',
    ];
    const pdf = linesPdf([paragraph(lines)], 14);
    const files = {
      'clear.pdf': await scanned(pdf, { dotsPerInch: 150, turned: 90 }),
      'blurred.pdf': await scanned(pdf, { dotsPerInch: 45, turned: 3, blur: 1.2, contrast: 0.2 }),
    };
    await using folder = await temporaryFolder(files);
    const [clear, blurred] = await Promise.all(
      Object.keys(files).map((name) =>
        documentText(path.join(folder.dir, name), { cache: path.join(folder.dir, 'cache') }),
      ),
    );
    expect(clear?.pages[0]?.text).toContain('Der Rat der Stadt beschließt die Straßenausbaubeitragssatzung');
    expect(clear?.pages[0]?.confidence).toBeGreaterThan(85);
    expect(blurred?.pages[0]?.text).toBe('');
    expect(blurred?.warnings.map(({ code }) => code)).toEqual(['pdf-scan-unclear']);
  },
  60_000,
);
