import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Address in the memory of the engine; 0 is "none". */
export type Pointer = number;

/** The functions of PDFium's C interface that the checks use (fpdfview.h, fpdf_text.h, fpdf_annot.h, …). */
export interface Pdfium {
  /** Views of the engine's memory; they change when it grows, so they are never kept. */
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  _malloc(bytes: number): Pointer;
  _free(address: Pointer): void;
  _FPDF_LoadMemDocument(data: Pointer, bytes: number, password: Pointer): Pointer;
  _FPDF_CloseDocument(document: Pointer): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: Pointer): number;
  _FPDF_LoadPage(document: Pointer, position: number): Pointer;
  _FPDF_ClosePage(page: Pointer): void;
  _FPDF_GetPageWidthF(page: Pointer): number;
  _FPDF_GetPageHeightF(page: Pointer): number;
  _FPDF_PageToDevice(
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    x: number,
    y: number,
    deviceX: Pointer,
    deviceY: Pointer,
  ): number;
  _FPDFBitmap_CreateEx(
    width: number,
    height: number,
    format: number,
    buffer: Pointer,
    stride: number,
  ): Pointer;
  _FPDFBitmap_FillRect(
    bitmap: Pointer,
    x: number,
    y: number,
    width: number,
    height: number,
    argb: number,
  ): void;
  _FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  _FPDFBitmap_GetStride(bitmap: Pointer): number;
  _FPDFBitmap_Destroy(bitmap: Pointer): void;
  _FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
  _FPDFPage_CountObjects(page: Pointer): number;
  _FPDFPage_GetObject(page: Pointer, position: number): Pointer;
  _FPDFPageObj_GetType(object: Pointer): number;
  _FPDFPageObj_GetBounds(
    object: Pointer,
    left: Pointer,
    bottom: Pointer,
    right: Pointer,
    top: Pointer,
  ): number;
  _FPDFFormObj_CountObjects(form: Pointer): number;
  _FPDFFormObj_GetObject(form: Pointer, position: number): Pointer;
  _FPDFText_LoadPage(page: Pointer): Pointer;
  _FPDFText_ClosePage(text: Pointer): void;
  _FPDFText_CountChars(text: Pointer): number;
  /** Gives the number of UTF-16 units written to `result`, the closing zero among them. */
  _FPDFText_GetText(text: Pointer, position: number, count: number, result: Pointer): number;
  _FPDFText_GetUnicode(text: Pointer, position: number): number;
  _FPDFText_IsGenerated(text: Pointer, position: number): number;
  _FPDFText_GetFontSize(text: Pointer, position: number): number;
  _FPDFText_GetMatrix(text: Pointer, position: number, sixFloats: Pointer): number;
  _FPDFText_GetCharOrigin(text: Pointer, position: number, x: Pointer, y: Pointer): number;
  _FPDFText_GetCharBox(
    text: Pointer,
    position: number,
    left: Pointer,
    right: Pointer,
    bottom: Pointer,
    top: Pointer,
  ): number;
  _FPDFText_GetTextObject(text: Pointer, position: number): Pointer;
  _FPDFTextObj_GetTextRenderMode(object: Pointer): number;
  _FPDFPage_GetAnnotCount(page: Pointer): number;
  _FPDFPage_GetAnnot(page: Pointer, position: number): Pointer;
  _FPDFPage_CloseAnnot(annotation: Pointer): void;
  _FPDFAnnot_GetSubtype(annotation: Pointer): number;
  _FPDFCatalog_IsTagged(document: Pointer): number;
  _FPDF_StructTree_GetForPage(page: Pointer): Pointer;
  _FPDF_StructTree_CountChildren(tree: Pointer): number;
  _FPDF_StructTree_Close(tree: Pointer): void;
  _FPDFDoc_GetAttachmentCount(document: Pointer): number;
  _FPDFDoc_GetJavaScriptActionCount(document: Pointer): number;
}

/** Starts the engine; about 50 ms. The package's own interface lacks most of what is needed, its module has it all. */
export async function startPdfium(): Promise<Pdfium> {
  const library = await PDFiumLibrary.init();
  return (library as unknown as { readonly module: Pdfium }).module;
}

/** Why a document could not be opened (FPDF_ERR_*). */
export type OpenFailure = 'broken' | 'encrypted';

const NEEDS_PASSWORD = new Set([4, 5]);

/** Opens a document, hands it to `work` and closes it. */
export function withDocument<T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  work: (document: Pointer) => T,
): T | OpenFailure {
  const data = pdfium._malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, data);
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  try {
    if (document === 0) return NEEDS_PASSWORD.has(pdfium._FPDF_GetLastError()) ? 'encrypted' : 'broken';
    return work(document);
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium._free(data);
  }
}
