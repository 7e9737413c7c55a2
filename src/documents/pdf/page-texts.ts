import { PDFiumLibrary } from '@hyzyla/pdfium';

let started: Promise<PDFiumLibrary> | undefined;

/** The text of each page, as programs that read PDFs aloud or search them find it. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const library = await (started ??= PDFiumLibrary.init());
  const document = await library.loadDocument(pdf);
  try {
    return [...document.pages()].map((page) => page.getText());
  } finally {
    document.destroy();
  }
}
