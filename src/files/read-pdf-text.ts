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

async function read({ bytes }: PdfTextJob): Promise<PdfTextResult> {
  return { text: pageTextsOf(await engine, bytes)?.join('\n') ?? null };
}

process.on('message', (job: PdfTextJob) => {
  read(job)
    .then((result) => process.send?.(result))
    // An engine that broke off reads nothing more; the parent starts another.
    .catch(() => process.exit(1));
});
