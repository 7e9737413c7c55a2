import { LITTLE_TEXT } from '../pdf/look-at-page.ts';
import type { Pdfium, Pointer } from '../pdf/pdfium.ts';
import { picturesOf } from '../pdf/pictures-of-page.ts';
import { textOfPage } from '../pdf/text-of-page.ts';

/** What a page says before its lines are joined. */
export interface RawPage {
  readonly raw: string;
  /** Whether it is a picture without text. */
  readonly scan: boolean;
}

/** Where reading stops. */
export interface ReadLimits {
  readonly pages: number;
  /** Milliseconds after which no further page is read. */
  readonly time: number;
  readonly characters: number;
}

/** What reading asks of its surroundings. */
export interface ReadSurroundings {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly onPage: () => void;
}

const signs = (raw: string): number => raw.replaceAll(/[\s\p{Cc}]/gu, '').length;

/** What was read of a document. */
export interface ReadPages {
  readonly pageCount: number;
  readonly pages: readonly RawPage[];
  /** Pages that were read to their end. */
  readonly whole: number;
  /** Whether time was what ended it, so that another run may get further. */
  readonly late: boolean;
}

/** Reads the pages of a document one after the other until a limit is reached. */
export function readPages(
  pdfium: Pdfium,
  document: Pointer,
  limits: ReadLimits,
  { now, onPage }: ReadSurroundings,
): ReadPages {
  const start = now();
  const pageCount = pdfium._FPDF_GetPageCount(document);
  const pages: RawPage[] = [];
  let [whole, left, late] = [0, limits.characters, false];
  while (pages.length < Math.min(pageCount, limits.pages) && left > 0 && !late) {
    const page = readPage(pdfium, document, pages.length, left);
    pages.push(page);
    if (page.whole) whole += 1;
    left -= page.raw.length;
    onPage();
    late = now() - start > limits.time;
  }
  return { pageCount, pages, whole, late: late && pages.length < pageCount };
}

function readPage(
  pdfium: Pdfium,
  document: Pointer,
  position: number,
  most: number,
): RawPage & { readonly whole: boolean } {
  const page = pdfium._FPDF_LoadPage(document, position);
  if (page === 0) return { raw: '', scan: false, whole: false };
  const { raw, whole } = textOfPage(pdfium, page, most) ?? { raw: '', whole: true };
  const scan = whole && signs(raw) < LITTLE_TEXT && picturesOf(pdfium, page).some;
  pdfium._FPDF_ClosePage(page);
  return { raw, scan, whole };
}
