/**
 * Child process: gives the text of PDFs as a reader sees it. Reads jobs from its parent, one at a time, so that a hostile
 * file can end this process and nothing else.
 */
import { startPdfium } from './pdf/pdfium.ts';
import { pageTextsOf } from './pdf/text-of-page.ts';

/** One PDF to read. */
export interface PdfTextJob {
  readonly bytes: Uint8Array;
}
/** Its text, page by page; null where it cannot be read. */
export interface PdfTextResult {
  readonly text: string | null;
}

const engine = startPdfium();

process.on('message', ({ bytes }: PdfTextJob) => {
  engine
    .then((pdfium) => {
      const text = pageTextsOf(pdfium, bytes)?.join('\n') ?? null;
      process.send?.({ text } satisfies PdfTextResult);
    })
    // An engine that broke off reads nothing more; the parent starts another.
    .catch(() => process.exit(1));
});
