import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Kinds of annotations whose picture belongs to the page: fields that were filled in, stamps, drawings, notes on it. */
const DRAWN = new Set(
  'Widget Stamp FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Ink Watermark'
    .split(' ')
    .map((name) => PDFName.of(name)),
);
/** Hidden, or not for the screen (ISO 32000-1, table 165). */
const UNSEEN = 2 | 32;

/** A picture to be drawn on a page, and how it is to be placed. */
export interface Flattened {
  readonly picture: PDFRef;
  /** The operands of `cm`. */
  readonly matrix: readonly number[];
}

/** What an annotation shows, for the content of its page; undefined where it shows nothing. */
export function flattened(annotation: PDFDict): Flattened | undefined {
  const { context } = annotation;
  const flags = annotation.lookup(PDFName.of('F'));
  if (flags instanceof PDFNumber && (flags.asNumber() & UNSEEN) !== 0) return undefined;
  if (!DRAWN.has(annotation.lookup(PDFName.of('Subtype')) as PDFName)) return undefined;
  const picture = appearanceOf(annotation);
  const stream = picture && context.lookup(picture);
  const rect = numbers(annotation.lookup(PDFName.of('Rect')), 4);
  const box = stream instanceof PDFStream ? numbers(stream.dict.lookup(PDFName.of('BBox')), 4) : undefined;
  if (!picture || !(stream instanceof PDFStream) || !rect || !box) return undefined;
  stream.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  stream.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  const matrix = numbers(stream.dict.lookup(PDFName.of('Matrix')), 6) ?? [1, 0, 0, 1, 0, 0];
  const placed = placement(bounds(box, matrix), bounds(rect, [1, 0, 0, 1, 0, 0]));
  return placed && { picture, matrix: placed };
}

/** The normal appearance, in the state in which the annotation is. */
function appearanceOf(annotation: PDFDict): PDFRef | undefined {
  const appearances = annotation.lookup(PDFName.of('AP'));
  const normal = appearances instanceof PDFDict ? appearances.get(PDFName.of('N')) : undefined;
  const found = normal && annotation.context.lookup(normal);
  if (found instanceof PDFStream) return normal instanceof PDFRef ? normal : undefined;
  const state = annotation.lookup(PDFName.of('AS'));
  const chosen = found instanceof PDFDict && state instanceof PDFName ? found.get(state) : undefined;
  return chosen instanceof PDFRef ? chosen : undefined;
}

function numbers(value: PDFObject | undefined, count: number): number[] | undefined {
  if (!(value instanceof PDFArray) || value.size() !== count) return undefined;
  const found = value.asArray().map((_, i) => value.lookup(i));
  return found.every((entry) => entry instanceof PDFNumber)
    ? found.map((entry) => entry.asNumber())
    : undefined;
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** The upright box around `box` after `matrix`. */
function bounds([x1, y1, x2, y2]: readonly number[], [a, b, c, d, e, f]: readonly number[]): Box {
  const at = (x = 0, y = 0) => [
    (a ?? 1) * x + (c ?? 0) * y + (e ?? 0),
    (b ?? 0) * x + (d ?? 1) * y + (f ?? 0),
  ];
  const corners = [at(x1, y1), at(x2, y1), at(x1, y2), at(x2, y2)];
  const xs = corners.map(([x]) => x as number);
  const ys = corners.map(([, y]) => y as number);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** How a picture with that box is brought into that rectangle (ISO 32000-1, 12.5.5). */
function placement(box: Box, rect: Box): number[] | undefined {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (width <= 0 || height <= 0) return undefined;
  const [x, y] = [(rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height];
  return [x, 0, 0, y, rect[0] - box[0] * x, rect[1] - box[1] * y];
}
