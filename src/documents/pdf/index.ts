export { unprintableSign, withoutUnprintable } from './check-characters.ts';
export { type DocumentFonts, documentFonts } from './fonts.ts';
export { DocumentsFault } from './document-fault.ts';
export type { DocumentToMake, MadeDocument } from './made-document.ts';
export { makeDocuments } from './make-documents.ts';
export { renderPdf } from './render-pdf.ts';
