/**
 * Child process: gives the text of PDFs as a reader sees it. Reads jobs from its parent, one at a time, so that a hostile
 * file can end this process and nothing else.
 */
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** One PDF to read. */
export interface PdfTextJob {
  readonly bytes: Uint8Array;
}
/** Its text, page by page; null where it cannot be read. */
export interface PdfTextResult {
  readonly text: string | null;
}

const library = PDFiumLibrary.init();

async function textOf({ bytes }: PdfTextJob): Promise<string> {
  const document = await (await library).loadDocument(bytes);
  try {
    return [...document.pages()].map((page) => page.getText()).join('\n');
  } finally {
    document.destroy();
  }
}

process.on('message', (job: PdfTextJob) => {
  textOf(job)
    .catch(() => null)
    .then((text) => process.send?.({ text } satisfies PdfTextResult))
    .catch(() => process.exit(1));
});
