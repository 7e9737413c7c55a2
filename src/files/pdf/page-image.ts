import type { Pdfium, Pointer } from './pdfium.ts';

/** A rendered page. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  /** Pixels, four bytes each (blue, green, red, unused), row by row. */
  readonly pixels: Uint8Array;
  /** Pixels per point; 2 except for pages so large that their picture would not fit. */
  readonly scale: number;
  /** From page space (points, y upwards) to pixels. */
  readonly toPixel: (x: number, y: number) => readonly [number, number];
}

/** 144 dpi: at 10 point a letter's middle band is 5 pixels high. */
const SCALE = 2;
/** 96 MB of picture: an A0 plan keeps 1.7 pixels per point. */
const MOST_PIXELS = 24_000_000;
const BGRX = 3;
const WITH_ANNOTATIONS = 1;
/** `FPDF_PageToDevice` gives whole numbers, so it is asked for a picture so many times larger. */
const FINENESS = 16;

/** The scale at which a page is looked at. */
export function scaleOf(pdfium: Pdfium, page: Pointer): number {
  const area = pdfium._FPDF_GetPageWidthF(page) * pdfium._FPDF_GetPageHeightF(page);
  return Math.min(SCALE, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
}

function transform(pdfium: Pdfium, page: Pointer, width: number, height: number): PageImage['toPixel'] {
  const out = pdfium._malloc(8);
  const at = (x: number, y: number): [number, number] => {
    pdfium._FPDF_PageToDevice(page, 0, 0, width * FINENESS, height * FINENESS, 0, x, y, out, out + 4);
    return [(pdfium.HEAP32[out / 4] ?? 0) / FINENESS, (pdfium.HEAP32[out / 4 + 1] ?? 0) / FINENESS];
  };
  const [e, f] = at(0, 0);
  const [ax, ay] = at(1000, 0);
  const [cx, cy] = at(0, 1000);
  pdfium._free(out);
  const [a, b, c, d] = [(ax - e) / 1000, (ay - f) / 1000, (cx - e) / 1000, (cy - f) / 1000];
  return (x, y) => [a * x + c * y + e, b * x + d * y + f];
}

/**
 * Renders a page with its annotations on white, as a reader sees it.
 * @param scale pixels per point
 * @throws Error where memory does not suffice
 */
export function renderPage(pdfium: Pdfium, page: Pointer, scale = scaleOf(pdfium, page)): PageImage {
  const width = Math.max(1, Math.round(pdfium._FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(pdfium._FPDF_GetPageHeightF(page) * scale));
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
  if (bitmap === 0) throw new Error('No memory for the page.');
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    const buffer = pdfium._FPDFBitmap_GetBuffer(bitmap);
    const pixels = pdfium.HEAPU8.slice(buffer, buffer + width * height * 4);
    return { width, height, pixels, scale, toPixel: transform(pdfium, page, width, height) };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}
