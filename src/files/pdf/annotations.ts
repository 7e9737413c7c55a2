import type { Pdfium, Pointer } from './pdfium.ts';

/** Annotations of a page that matter. */
export interface Annotations {
  readonly comments: number;
  /** Marks for redaction that were never carried out. */
  readonly redactions: number;
  /** Files pinned to the page. */
  readonly files: number;
}

/** FPDF_ANNOT_TEXT, FREETEXT … INK without POPUP: notes, drawn shapes, text markings, stamps (fpdf_annot.h). */
const COMMENTS = new Set([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
const FILE = 17;
const REDACTION = 28;

/** Counts a page's annotations by what they mean. */
export function annotationsOf(pdfium: Pdfium, page: Pointer): Annotations {
  let [comments, redactions, files] = [0, 0, 0];
  const count = pdfium._FPDFPage_GetAnnotCount(page);
  for (let position = 0; position < count; position += 1) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, position);
    if (annotation === 0) continue;
    const kind = pdfium._FPDFAnnot_GetSubtype(annotation);
    if (COMMENTS.has(kind)) comments += 1;
    else if (kind === REDACTION) redactions += 1;
    else if (kind === FILE) files += 1;
    pdfium._FPDFPage_CloseAnnot(annotation);
  }
  return { comments, redactions, files };
}
