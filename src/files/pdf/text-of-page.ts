import { type Pdfium, type Pointer, withDocument } from './pdfium.ts';

const BYTES_PER_UNIT = 2;

/** The text of a page that is open, at most `most` UTF-16 units of it, and whether that is all; undefined where it has none to load. */
export function textOfPage(
  pdfium: Pdfium,
  page: Pointer,
  most: number,
): { raw: string; whole: boolean } | undefined {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return undefined;
  const all = pdfium._FPDFText_CountChars(text);
  const count = Math.min(all, most);
  if (count <= 0) {
    pdfium._FPDFText_ClosePage(text);
    return { raw: '', whole: all <= 0 };
  }
  const buffer = pdfium._malloc((count + 1) * BYTES_PER_UNIT);
  const units = Math.max(0, pdfium._FPDFText_GetText(text, 0, count, buffer) - 1);
  const bytes = pdfium.HEAPU8.slice(buffer, buffer + units * BYTES_PER_UNIT);
  pdfium._free(buffer);
  pdfium._FPDFText_ClosePage(text);
  return { raw: Buffer.from(bytes).toString('utf16le'), whole: all <= most };
}

/**
 * The text of each page of a PDF, as programs that read it aloud or search it find it; undefined for one that cannot be opened,
 * or of which a page cannot. Each page is closed again, which the package's own way of reading leaves out: that keeps 380 KB of
 * a document of 52 KB, and the engine's memory is full after some 5,000.
 */
export function pageTextsOf(pdfium: Pdfium, bytes: Uint8Array): string[] | undefined {
  const texts = withDocument(pdfium, bytes, (document) => {
    const pages = Array.from({ length: pdfium._FPDF_GetPageCount(document) }, (_, i) =>
      textAt(pdfium, document, i),
    );
    return pages.every((page) => page !== undefined) ? pages : undefined;
  });
  return typeof texts === 'string' ? undefined : texts;
}

function textAt(pdfium: Pdfium, document: Pointer, position: number): string | undefined {
  const page = pdfium._FPDF_LoadPage(document, position);
  if (page === 0) return undefined;
  const text = textOfPage(pdfium, page, Number.MAX_SAFE_INTEGER);
  pdfium._FPDF_ClosePage(page);
  return text?.raw;
}
