import type { Pdfium, Pointer } from './pdfium.ts';

/** Pictures of a page. */
export interface Pictures {
  /** Whether there are any. */
  readonly some: boolean;
  /** Whether one of them fills the page, as a scan does. */
  readonly fill: boolean;
}

const IMAGE = 3;
const FORM = 5;
const DEEPEST_FORM = 4;
/** A page of more drawings than this is no scan, and is not searched to its end. */
const MOST_OBJECTS = 1000;
/** Share of the page from which a picture fills it; a scanner leaves a margin. */
const FILLING = 0.7;

const range = (count: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(count, MOST_OBJECTS)) }, (_, position) => position);

function holdsImage(pdfium: Pdfium, object: Pointer, depth = DEEPEST_FORM): boolean {
  const type = pdfium._FPDFPageObj_GetType(object);
  if (type !== FORM || depth === 0) return type === IMAGE;
  return range(pdfium._FPDFFormObj_CountObjects(object)).some((position) =>
    holdsImage(pdfium, pdfium._FPDFFormObj_GetObject(object, position), depth - 1),
  );
}

function areaOf(pdfium: Pdfium, object: Pointer): number {
  const four = pdfium._malloc(16);
  const found = pdfium._FPDFPageObj_GetBounds(object, four, four + 4, four + 8, four + 12);
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.slice(four / 4, four / 4 + 4);
  pdfium._free(four);
  return found === 1 ? (right - left) * (top - bottom) : 0;
}

/** Looks for pictures on a page, also within forms. */
export function picturesOf(pdfium: Pdfium, page: Pointer): Pictures {
  const objects = range(pdfium._FPDFPage_CountObjects(page)).map((position) =>
    pdfium._FPDFPage_GetObject(page, position),
  );
  const images = objects.filter((object) => holdsImage(pdfium, object));
  const area = pdfium._FPDF_GetPageWidthF(page) * pdfium._FPDF_GetPageHeightF(page);
  return { some: images.length > 0, fill: images.some((image) => areaOf(pdfium, image) > area * FILLING) };
}
