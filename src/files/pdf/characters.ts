import type { PageImage } from './page-image.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** A character of a page's text and where it is drawn, in pixels. */
export interface Character {
  readonly text: string;
  /** Start on the base line. */
  readonly origin: readonly [x: number, y: number];
  /** Unit vectors along the line and, at a right angle to it, upwards. */
  readonly along: readonly [number, number];
  readonly up: readonly [number, number];
  /** Ink of the glyph as distances from the origin along both. */
  readonly alongRange: readonly [number, number];
  readonly upRange: readonly [number, number];
  /** Height of the font. */
  readonly em: number;
  /** Whether it lies only roughly where the reader sees it, as in the text layer of a recognised scan. */
  readonly loose: boolean;
}

const INVISIBLE_MODE = 3;
/** Where the ink of a letter is for certain, in parts of the font's height; used where the line stands askew. */
const ASKEW = { along: [0.05, 0.45], up: [0.05, 0.6] } as const;

interface Geometry {
  readonly origin: readonly [number, number];
  /** a, b, c, d of the text matrix. */
  readonly matrix: readonly [number, number, number, number];
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  };
  readonly size: number;
}

function geometryOf(pdfium: Pdfium, text: Pointer, position: number, scratch: Pointer): Geometry {
  pdfium._FPDFText_GetCharOrigin(text, position, scratch, scratch + 8);
  pdfium._FPDFText_GetCharBox(text, position, scratch + 16, scratch + 24, scratch + 32, scratch + 40);
  pdfium._FPDFText_GetMatrix(text, position, scratch + 48);
  const double = (at: number) => pdfium.HEAPF64[scratch / 8 + at] ?? 0;
  const float = (at: number) => pdfium.HEAPF32[scratch / 4 + 12 + at] ?? 0;
  return {
    origin: [double(0), double(1)],
    box: { left: double(2), right: double(3), bottom: double(4), top: double(5) },
    matrix: [float(0), float(1), float(2), float(3)],
    size: pdfium._FPDFText_GetFontSize(text, position),
  };
}

const minMax = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];

function place({ origin, matrix, box, size }: Geometry, toPixel: PageImage['toPixel']) {
  const [ox, oy] = toPixel(...origin);
  const vector = (x: number, y: number): [number, number] => {
    const [px, py] = toPixel(origin[0] + x * size, origin[1] + y * size);
    return [px - ox, py - oy];
  };
  const [lineX, lineY] = vector(matrix[0], matrix[1]);
  const [upX, upY] = vector(matrix[2], matrix[3]);
  const [length, em] = [Math.hypot(lineX, lineY), Math.hypot(upX, upY)];
  if (!(length > 0 && em > 0)) return undefined;
  const along = [lineX / length, lineY / length] as const;
  const side = along[1] * upX - along[0] * upY >= 0 ? 1 : -1;
  const up = [along[1] * side, -along[0] * side] as const;
  const corners = [box.left, box.right].flatMap((x) => [box.bottom, box.top].map((y) => toPixel(x, y)));
  const on = ([x, y]: readonly [number, number]) => corners.map(([cx, cy]) => (cx - ox) * x + (cy - oy) * y);
  const isAskew = Math.min(Math.abs(along[0]), Math.abs(along[1])) > 0.02 || box.left === box.right;
  const alongRange = isAskew ? ([ASKEW.along[0] * em, ASKEW.along[1] * em] as const) : minMax(on(along));
  const upRange = isAskew ? ([ASKEW.up[0] * em, ASKEW.up[1] * em] as const) : minMax(on(up));
  return { origin: [ox, oy] as const, along, up, alongRange, upRange, em };
}

/**
 * The characters of a page in the order of its text; a space where the engine put one between words.
 * @param isScan whether a picture fills the page; recognised text then lies above it unseen, or beneath it
 */
export function* charactersOf(
  pdfium: Pdfium,
  text: Pointer,
  toPixel: PageImage['toPixel'],
  isScan: boolean,
): Generator<Character | ' '> {
  const scratch = pdfium._malloc(80);
  const count = pdfium._FPDFText_CountChars(text);
  for (let position = 0; position < count; position += 1) {
    const code = pdfium._FPDFText_GetUnicode(text, position);
    const letter = code > 0 && code < 0x11_00_00 ? String.fromCodePoint(code) : '';
    if (/^[\s\p{Cc}]?$/u.test(letter) || pdfium._FPDFText_IsGenerated(text, position) === 1) {
      yield ' ';
      continue;
    }
    const placed = place(geometryOf(pdfium, text, position, scratch), toPixel);
    const object = pdfium._FPDFText_GetTextObject(text, position);
    const invisible = object !== 0 && pdfium._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_MODE;
    if (placed) yield { text: letter, loose: isScan || invisible, ...placed };
  }
  pdfium._free(scratch);
}
