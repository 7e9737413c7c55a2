import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '../../testing/documents/arbitrary-document.ts';
import { headingLevelsOf } from '../../testing/documents/heading-levels-of.ts';
import { pdfStructure } from '../../testing/documents/pdf-structure.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import { renderPdf } from './render-pdf.ts';

/** False where a heading goes down by more than one. */
const inOrder = (levels: readonly number[]): boolean =>
  levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1);

test('any document is set as PDF/UA-1 with all its text, headings in order', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (data) => {
      // Throws where it is no PDF/UA-1, or where a text is missing or out of its place.
      const pdf = await renderPdf(data, SAMPLE_PICTURES);
      const { title } = await pdfStructure(pdf);
      const levels = await headingLevelsOf(pdf);
      expect(levels[0]).toBe(1);
      expect(inOrder(levels)).toBe(true);
      expect(title).toBe(
        data.title
          .normalize('NFC')
          .replace(/[ \n\t]+/g, ' ')
          .trim(),
      );
    }),
    // The search for a smaller document that fails too ends before the time of a test does.
    { numRuns: 25, interruptAfterTimeLimit: 50_000 },
  );
});
