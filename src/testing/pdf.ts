import sharp from 'sharp';
import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

/** What one test draws: a page of A4 with a line "Kaufpreis 250000 Euro" at (60, 700), 12 point. */
export interface Drawing {
  readonly document: PDFDocument;
  readonly page: PDFPage;
  readonly font: PDFFont;
}
type Draw = (drawing: Drawing) => Promise<void> | void;

const BLACK = rgb(0, 0, 0);
const WHITE = rgb(1, 1, 1);
const GREY = rgb(0.6, 0.6, 0.6);

/** The line that drawings cover, and its place in points. */
export const LINE = { text: 'Kaufpreis 250000 Euro', x: 60, y: 700, size: 12, width: 125 };
const BOX = { x: LINE.x - 4, y: LINE.y - 4, width: LINE.width + 10, height: 17 };

const write = ({ page, font }: Drawing, more: object = {}) =>
  page.drawText(LINE.text, { x: LINE.x, y: LINE.y, size: LINE.size, font, ...more });

/** A picture of one colour: 1 × 1 pixels, as PNG. */
const PIXEL = {
  black: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
};

/** Puts an annotation on the page. */
export function annotate({ document, page }: Drawing, annotation: Record<string, unknown>): void {
  const { context } = document;
  const ref = context.register(context.obj({ Type: 'Annot', F: 4, ...annotation } as never));
  page.node.addAnnot(ref);
}
const RECT = [BOX.x, BOX.y, BOX.x + BOX.width, BOX.y + BOX.height];

/** A scanned page: strokes where the line stands, or a black box in their place. */
async function scan({ document, page }: Drawing, content: 'strokes' | 'box'): Promise<void> {
  const top = 842 - LINE.y - 11;
  const strokes = Array.from(
    { length: 40 },
    (_, i) => `<rect x="${62 + i * 3}" y="${top}" width="1.4" height="11"/>`,
  );
  const box = `<rect x="50" y="${top - 8}" width="160" height="28"/>`;
  const drawn = content === 'box' ? box : strokes.join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1190" height="1684" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fbfaf7"/>${drawn}</svg>`;
  const picture = await document.embedPng(await sharp(Buffer.from(svg)).png().toBuffer());
  page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
}

/** Text that nobody sees, hidden in the ways that happen in offices. */
export const LEAKS: Readonly<Record<string, Draw>> = {
  'recognised text beneath a blackened scan': async (drawing) => {
    write(drawing);
    await scan(drawing, 'box');
  },
  'black rectangle': (drawing) => {
    write(drawing);
    drawing.page.drawRectangle({ ...BOX, color: BLACK });
  },
  'white rectangle': (drawing) => {
    write(drawing);
    drawing.page.drawRectangle({ ...BOX, color: WHITE });
  },
  'grey rectangle': (drawing) => {
    write(drawing);
    drawing.page.drawRectangle({ ...BOX, color: GREY });
  },
  'picture over it': async (drawing) => {
    write(drawing);
    drawing.page.drawImage(await drawing.document.embedPng(PIXEL.black), BOX);
  },
  'thick line': (drawing) => {
    write(drawing);
    const y = LINE.y + 4;
    drawing.page.drawLine({ start: { x: 55, y }, end: { x: 200, y }, thickness: 15, color: BLACK });
  },
  polygon: (drawing) => {
    write(drawing);
    drawing.page.drawSvgPath('M 0 0 L 140 -2 L 142 18 L -2 17 Z', { x: 56, y: 714, color: BLACK });
  },
  'white on white': (drawing) => write(drawing, { color: WHITE }),
  'almost white on white': (drawing) => write(drawing, { color: rgb(0.98, 0.98, 0.98) }),
  'black on black': (drawing) => {
    drawing.page.drawRectangle({ ...BOX, color: BLACK });
    write(drawing, { color: BLACK });
  },
  'half covered': (drawing) => {
    write(drawing);
    drawing.page.drawRectangle({ ...BOX, width: 60, color: BLACK });
  },
  'lower edge visible': (drawing) => {
    write(drawing);
    drawing.page.drawRectangle({ ...BOX, y: LINE.y + 1, height: 14, color: BLACK });
  },
  'upside down': (drawing) => {
    write(drawing, { x: 200, y: 700, rotate: degrees(180) });
    drawing.page.drawRectangle({ x: 50, y: 685, width: 160, height: 20, color: BLACK });
  },
  askew: (drawing) => {
    write(drawing, { rotate: degrees(30) });
    drawing.page.drawRectangle({ x: 62, y: 692, width: 140, height: 20, rotate: degrees(30), color: BLACK });
  },
  'on a turned page': (drawing) => {
    drawing.page.setRotation(degrees(90));
    write(drawing);
    drawing.page.drawRectangle({ ...BOX, color: BLACK });
  },
  'square annotation': (drawing) => {
    write(drawing);
    annotate(drawing, { Subtype: 'Square', Rect: RECT, C: [0, 0, 0], IC: [0, 0, 0] });
  },
  'invisible letters': (drawing) => {
    drawing.page.node.normalize();
    const { page, font } = drawing;
    const key = page.node.newFontDictionary('Hidden', font.ref).asString();
    const { context } = drawing.document;
    const operators = `BT 3 Tr ${key} 12 Tf 60 700 Td ${font.encodeText(LINE.text).toString()} Tj ET`;
    page.node.addContentStream(context.register(context.stream(operators)));
  },
};

/** What looks like hiding and is none. */
export const HARMLESS: Readonly<Record<string, Draw>> = {
  'recognised text beneath its scan, out of place': async (drawing) => {
    write(drawing, { y: LINE.y - 8 });
    await scan(drawing, 'strokes');
  },
  'plain text': (drawing) => write(drawing),
  'truly redacted': (drawing) => drawing.page.drawRectangle({ ...BOX, color: BLACK }),
  'white on a dark bar': (drawing) => {
    drawing.page.drawRectangle({ ...BOX, color: BLACK });
    write(drawing, { color: WHITE });
  },
  'page background': (drawing) => {
    drawing.page.drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: rgb(0.9, 0.95, 0.9) });
    write(drawing);
  },
  'transparent marker': (drawing) => {
    write(drawing);
    drawing.page.drawRectangle({ ...BOX, color: rgb(1, 1, 0), opacity: 0.4 });
  },
  'table in stripes': (drawing) => {
    for (const row of [0, 1, 2, 3]) {
      const y = 600 - row * 16;
      drawing.page.drawRectangle({
        x: 50,
        y: y - 4,
        width: 400,
        height: 16,
        color: row % 2 ? WHITE : rgb(0.85, 0.85, 0.85),
      });
      drawing.page.drawText(`Zeile ${row}: 1.250,00 Euro (I. Il) ll 11`, {
        x: 60,
        y,
        size: 9,
        font: drawing.font,
      });
    }
  },
  underlined: (drawing) => {
    write(drawing);
    drawing.page.drawLine({ start: { x: 60, y: 698 }, end: { x: 190, y: 698 }, thickness: 1 });
  },
  'struck out': (drawing) => {
    write(drawing);
    drawing.page.drawLine({ start: { x: 60, y: 704 }, end: { x: 190, y: 704 }, thickness: 0.8 });
  },
  'grey small print': (drawing) => write(drawing, { size: 5, color: GREY }),
  'askew and turned': (drawing) => {
    write(drawing, { rotate: degrees(37) });
    write(drawing, { x: 300, y: 300, rotate: degrees(90) });
  },
  'very light letters': (drawing) => write(drawing, { color: rgb(0.9, 0.9, 0.9) }),
};

/** A PDF of one page on which `draw` drew; without tags, language and title. */
export async function pdfWith(
  draw: Draw = () => {},
  size: [number, number] = [595, 842],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  await draw({ document, page: document.addPage(size), font });
  return document.save();
}
