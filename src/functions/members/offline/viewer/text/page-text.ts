/** A piece of text as PDF.js gives it (`TextItem`), as far as it matters here. */
export interface TextPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  /** The last number is the height of the base line above the foot of the page, in points. */
  readonly transform: readonly number[];
  readonly height: number;
}

/** Words of a page in reading order. Lines end in one line break, paragraphs in two. */
export interface PageText {
  readonly text: string;
  /** Where each piece begins in `text`. */
  readonly starts: readonly number[];
}

/** Pages with more signs than this are drawn, but neither searched nor marked behind it: no paper has them. */
const MOST_SIGNS = 200_000;

/** Lines further apart than this many heights of the type belong to different paragraphs. */
const GAP = 1.75;

/** Joins the pieces of a page. */
export function pageText(pieces: readonly TextPiece[]): PageText {
  const starts: number[] = [];
  let text = '';
  let line: { readonly y: number; readonly height: number } | undefined;
  for (const { str, hasEOL, transform, height } of pieces) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '') {
      if (line && text.endsWith('\n') && Math.abs(line.y - y) > GAP * Math.max(height, line.height))
        text += '\n';
      line = { y, height };
    }
    starts.push(text.length);
    if (text.length < MOST_SIGNS) text += str;
    if (hasEOL && !text.endsWith('\n')) text += '\n';
  }
  return { text, starts };
}

/** Which piece the sign at `at` belongs to, and the how manieth of it; between two pieces the end of the former. */
export function pieceAt(
  { starts }: PageText,
  at: number,
): { readonly piece: number; readonly offset: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { piece: low, offset: Math.max(0, at - (starts[low] ?? 0)) };
}
