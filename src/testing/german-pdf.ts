import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { renderPage } from '../files/pdf/page-image.ts';
import { startPdfium, withDocument } from '../files/pdf/pdfium.ts';
import { rawPdf, stream } from './raw-pdf.ts';

/** A line of text and the left end of its base line, in points. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const A4 = { width: 595, height: 842 };
const FIRST_PAGE = 4;
const escaped = (text: string): string => text.replaceAll(/[()\\]/g, String.raw`\$&`);

/** A PDF with a page for each list of lines, in Helvetica; signs of Latin-1 only. */
export function linesPdf(pages: readonly (readonly PlacedLine[])[], size = 10): Buffer {
  const objects = pages.flatMap((lines, position) => {
    const drawn = lines.map(({ x, y, text }) => `BT /F ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`);
    const content = FIRST_PAGE + position * 2 + 1;
    return [
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents ${content} 0 R /Resources <</Font <</F 3 0 R>>>>>>`,
      stream('', Buffer.from(drawn.join('\n'), 'latin1')),
    ];
  });
  const kids = pages.map((_, position) => `${FIRST_PAGE + position * 2} 0 R`).join(' ');
  return rawPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Kids [${kids}] /Count ${pages.length}>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
    ...objects,
  ]);
}

/** Lines below one another, from the top of the page. */
export const paragraph = (lines: readonly string[], x = 56, top = 780, leading = 14): PlacedLine[] =>
  lines.map((text, position) => ({ x, y: top - position * leading, text }));

/** How a page was scanned. */
export interface Scanner {
  readonly dotsPerInch?: number;
  /** Degrees by which the paper lay askew, or on its side. */
  readonly turned?: number;
  /** Blur of the optics, in pixels. */
  readonly blur?: number;
  /** From 0 (all grey) to 1. */
  readonly contrast?: number;
}

/** The pages of a PDF as a scanner gives them: pictures without text. */
export async function scanned(pdf: Uint8Array, scanner: Scanner = {}): Promise<Uint8Array> {
  const { dotsPerInch = 200, turned = 0, blur = 0, contrast = 1 } = scanner;
  const pdfium = await startPdfium();
  const images = withDocument(pdfium, pdf, (document) =>
    Array.from({ length: pdfium._FPDF_GetPageCount(document) }, (_, position) => {
      const page = pdfium._FPDF_LoadPage(document, position);
      const image = renderPage(pdfium, page, dotsPerInch / 72);
      pdfium._FPDF_ClosePage(page);
      return image;
    }),
  );
  if (typeof images === 'string') throw new Error(`The PDF is ${images}.`);
  const result = await PDFDocument.create();
  for (const { pixels, width, height } of images) {
    let picture = sharp(pixels, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .greyscale()
      .rotate(turned, { background: 'white' })
      .linear(contrast, 128 * (1 - contrast));
    if (blur > 0) picture = picture.blur(blur);
    const jpeg = await result.embedJpg(await picture.jpeg({ quality: 70 }).toBuffer());
    const [across, down] = [(jpeg.width * 72) / dotsPerInch, (jpeg.height * 72) / dotsPerInch];
    result.addPage([across, down]).drawImage(jpeg, { x: 0, y: 0, width: across, height: down });
  }
  return result.save();
}
