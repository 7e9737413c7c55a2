import fc from 'fast-check';
import { rgb } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { HARMLESS, LEAKS, pdfWith } from '../../testing/pdf.ts';
import type { Finding } from '../finding.ts';
import { checkPdf } from './check-pdf.ts';
import { type Pdfium, startPdfium } from './pdfium.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await startPdfium();
});

async function hiddenIn(bytes: Uint8Array): Promise<Finding['values'] | undefined> {
  const surroundings = { now: () => 0, onPage: () => {} };
  const findings = await checkPdf(bytes, pdfium, { pages: 10, time: 1 }, surroundings);
  return findings.find(({ code }) => code === 'pdf-hidden-text')?.values;
}

describe('text that no reader sees is found', () => {
  test.each(Object.entries(LEAKS))('%s', async (name, draw) => {
    const expected = name === 'half covered' ? 1 : 3;
    expect(await hiddenIn(await pdfWith(draw))).toEqual({ pages: '1', count: 1, total: expected });
  });
});

describe('what can be seen raises no alarm', () => {
  test.each(Object.entries(HARMLESS))('%s', async (_, draw) => {
    expect(await hiddenIn(await pdfWith(draw))).toBeUndefined();
  });
});

/**
 * A line of text somewhere, and a box over it that is up to a fifth of the font's height out of place. Words have four
 * letters: the box ends a point beside the line, nearer than the margin that the line's first and last letter are looked at
 * with, and of three one would be left, which is no run.
 */
const COVERED = fc.record({
  words: fc.array(fc.stringMatching(/^[A-Za-zäöüß0-9]{4,9}$/), { minLength: 1, maxLength: 4 }),
  size: fc.integer({ min: 7, max: 16 }),
  x: fc.integer({ min: 40, max: 200 }),
  y: fc.integer({ min: 60, max: 780 }),
  shift: fc.integer({ min: -10, max: 20 }),
  grey: fc.constantFrom(0, 0.5, 1),
});

test('wherever a box lies over a line, the line is found; without the box there is no alarm', async () => {
  await fc.assert(
    fc.asyncProperty(COVERED, async ({ words, size, x, y, shift, grey }) => {
      const line = words.join(' ');
      const write: (typeof LEAKS)[string] = ({ page, font }) => page.drawText(line, { x, y, size, font });
      const cover: (typeof LEAKS)[string] = (drawing) => {
        void write(drawing);
        const width = drawing.font.widthOfTextAtSize(line, size) + 2;
        const foot = y + (shift / 100 - 0.25) * size;
        drawing.page.drawRectangle({
          x: x - 1,
          y: foot,
          width,
          height: size * 1.05,
          color: rgb(grey, grey, grey),
        });
      };
      expect(await hiddenIn(await pdfWith(write))).toBeUndefined();
      expect(await hiddenIn(await pdfWith(cover))).toEqual({ pages: '1', count: 1, total: words.length });
    }),
    { numRuns: 60 },
  );
});
