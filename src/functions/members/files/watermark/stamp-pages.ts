import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';
import type { StampFault } from './stamp.ts';
import { pageFrame } from './page-frame.ts';
import { winAnsi } from './win-ansi.ts';

type Library = typeof import('@cantoo/pdf-lib');

/**
 * Prints the line on each page, small at its foot and large and faint across it, as an artifact (ISO 32000-2, 14.8.2.2): tags
 * and reading order stay as they are. The file is written anew. It deters and tells; who edits PDFs can take it out.
 */
export async function stampPages(
  pdf: Uint8Array,
  line: string,
): Promise<{ readonly pdf: Uint8Array<ArrayBuffer> } | { readonly fault: StampFault }> {
  if (!isWhole(pdf)) return { fault: 'broken' };
  const library = await import('@cantoo/pdf-lib');
  const loaded = await library.PDFDocument.load(pdf, {
    throwOnInvalidObject: true,
    updateMetadata: false,
    ignoreEncryption: true,
    preserveXFA: true,
  }).catch(() => undefined);
  if (!loaded) return { fault: 'broken' };
  if (loaded.isEncrypted) return { fault: 'encrypted' };
  try {
    const font = await loaded.embedFont(library.StandardFonts.Helvetica);
    const pages = loaded.getPages();
    if (pages.length === 0) return { fault: 'broken' };
    for (const page of pages) stampPage(library, page, font, winAnsi(line));
    const saved = await loaded.save({ addDefaultPage: false, updateFieldAppearances: false });
    return { pdf: new Uint8Array(saved) };
  } catch {
    return { fault: 'broken' };
  }
}

/** Ends as ISO 32000-2, 7.5.5 says: of a file cut short, the library would stamp the pages that are left. */
const isWhole = (pdf: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(pdf.subarray(-2048)).includes('%%EOF');

function stampPage(library: Library, page: PDFPage, font: PDFFont, line: string): void {
  const frame = pageFrame(page.getCropBox(), page.getRotation().angle);
  const { width, height } = frame;
  const unit = font.widthOfTextAtSize(line, 1);
  const { PDFOperator, PDFOperatorNames, degrees, grayscale } = library;
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
      '/Artifact',
      '<</Type /Pagination /Subtype /Watermark>>',
    ]),
  );
  const draw = (right: number, up: number, size: number, angle: number, opacity: number) =>
    page.drawText(line, {
      ...frame.place(right, up),
      size,
      font,
      rotate: degrees(frame.turn + angle),
      color: grayscale(0.25),
      opacity,
    });
  const foot = Math.min((width * 8) / 595, (width * 0.94) / unit);
  draw(width * 0.03, height * 0.012, foot, 0, 0.8);
  // room at both ends: a viewer without Helvetica takes a font that may be wider
  const across = (Math.hypot(width, height) * 0.68) / unit;
  const angle = Math.atan2(height, width);
  draw(width * 0.15 + Math.sin(angle) * across * 0.3, height * 0.14, across, (angle * 180) / Math.PI, 0.14);
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}
