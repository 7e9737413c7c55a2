import { type Annotations, annotationsOf } from './annotations.ts';
import { charactersOf, type Character } from './characters.ts';
import { hiddenWords } from './hidden-text.ts';
import { renderPage, scaleOf } from './page-image.ts';
import { type Pictures, picturesOf } from './pictures-of-page.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** What was found on one page. */
export interface PageFacts extends Annotations {
  /** Words that nobody sees and everybody can copy. */
  readonly hidden: number;
  /** Whether it is a picture without text, such as a scan. */
  readonly scan: boolean;
  readonly tagged: boolean;
  /** False where the page is too large to look at. */
  readonly looked: boolean;
}

/** Fewer signs than this on a page with a picture are a stamp, not its text: the page is a scan. */
export const LITTLE_TEXT = 20;
/** Pixels per point below which letters cannot be judged. */
const COARSEST = 1;

function isTagged(pdfium: Pdfium, page: Pointer): boolean {
  const tree = pdfium._FPDF_StructTree_GetForPage(page);
  if (tree === 0) return false;
  const children = pdfium._FPDF_StructTree_CountChildren(tree);
  pdfium._FPDF_StructTree_Close(tree);
  return children > 0;
}

function readText(
  pdfium: Pdfium,
  page: Pointer,
  { fill }: Pictures,
): { letters: number; hidden: number; looked: boolean } {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return { letters: 0, hidden: 0, looked: true };
  try {
    if (pdfium._FPDFText_CountChars(text) <= 0) return { letters: 0, hidden: 0, looked: true };
    if (scaleOf(pdfium, page) < COARSEST) return { letters: LITTLE_TEXT, hidden: 0, looked: false };
    const image = renderPage(pdfium, page);
    const characters: (Character | ' ')[] = [...charactersOf(pdfium, text, image.toPixel, fill)];
    const letters = characters.filter((character) => character !== ' ').length;
    return { letters, hidden: hiddenWords(image, characters), looked: true };
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

/** Looks at one page, counted from 0; undefined where it cannot be opened. */
export function lookAtPage(pdfium: Pdfium, document: Pointer, position: number): PageFacts | undefined {
  const page = pdfium._FPDF_LoadPage(document, position);
  if (page === 0) return undefined;
  try {
    const pictures = picturesOf(pdfium, page);
    const { letters, hidden, looked } = readText(pdfium, page, pictures);
    const scan = letters < LITTLE_TEXT && pictures.some;
    return { ...annotationsOf(pdfium, page), hidden, scan, looked, tagged: isTagged(pdfium, page) };
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}
