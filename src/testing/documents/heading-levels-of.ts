import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';

const S = PDFName.of('S');
const K = PDFName.of('K');

/**
 * Levels of all headings of a PDF, in the order of its structure. By the page, as pdf.js reads it, what spans several pages
 * comes again on each of them.
 */
export async function headingLevelsOf(pdf: Uint8Array): Promise<number[]> {
  const { catalog, context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const below = (kids: PDFObject | undefined): number[] => {
    const node = context.lookup(kids);
    if (node instanceof PDFArray) return node.asArray().flatMap(below);
    if (!(node instanceof PDFDict)) return [];
    const level = /^\/H([1-6])$/.exec(node.get(S)?.toString() ?? '')?.[1];
    return [...(level === undefined ? [] : [Number(level)]), ...below(node.get(K))];
  };
  return below(catalog.get(PDFName.of('StructTreeRoot')));
}
