import { type Pdfium, startPdfium } from '../../files/pdf/pdfium.ts';
import { pageTextsOf } from '../../files/pdf/text-of-page.ts';

let started: Promise<Pdfium> | undefined;

/** The text of each page, as programs that read PDFs aloud or search them find it. @throws Error where it is no PDF */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const texts = pageTextsOf(await (started ??= startPdfium()), pdf);
  if (!texts) throw new Error('The file that was made is no PDF.');
  return texts;
}
