import { type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { el } from '../dom.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { Stretch } from '../text/find.ts';
import { type PageText, pieceAt } from '../text/page-text.ts';
import type { Fit } from './fit.ts';

/** A page that is drawn: picture, its words above it, and what is marked in between. */
export interface PageView {
  readonly text: PageText;
  /** Text node of each piece of the page's text; empty pieces have none. */
  readonly nodes: readonly (Text | undefined)[];
  /** Where a stretch of the text stands, a box for each piece, as shares of the page's width and height. */
  boxes(stretch: Stretch): Box[];
  /** Takes the picture out of memory. */
  clear(): void;
}

/** From 0 to 1 each. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a page into `place`, which has its size already. Cancelled by `signal`, where it rejects. */
export async function drawPage(
  pdf: OpenPdf,
  number: number,
  place: HTMLElement,
  fit: (size: { width: number; height: number }) => Fit,
  signal: AbortSignal,
): Promise<PageView> {
  const page = await pdf.page(number);
  signal.throwIfAborted();
  const { scale, density } = fit(page.getViewport({ scale: 1 }));
  const canvas = el('canvas', { 'aria-hidden': 'true', class: 'reader-page__picture' });
  await drawPicture(pdf, page, canvas, { scale, density }, signal);
  const layer = el('div', { class: 'reader-text' });
  place.style.setProperty('--total-scale-factor', String(scale));
  const [text, content] = await Promise.all([
    pdf.text(number),
    pdf.limited(page.getTextContent({ disableNormalization: true })),
  ]);
  signal.throwIfAborted();
  const words = new TextLayer({
    textContentSource: content,
    container: layer,
    viewport: page.getViewport({ scale }),
  });
  await pdf.limited(words.render());
  signal.throwIfAborted();
  place.replaceChildren(canvas, el('div', { class: 'reader-marks', 'aria-hidden': 'true' }), layer);
  const nodes = words.textDivs.map(({ firstChild }) => (firstChild instanceof Text ? firstChild : undefined));
  return {
    text,
    nodes,
    boxes: (stretch) => boxesOf(text, nodes, stretch, place.getBoundingClientRect()),
    clear() {
      canvas.width = 0;
      canvas.height = 0;
      place.replaceChildren();
      page.cleanup();
    },
  };
}

async function drawPicture(
  pdf: OpenPdf,
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  { scale, density }: Pick<Fit, 'scale' | 'density'>,
  signal: AbortSignal,
): Promise<void> {
  const viewport = page.getViewport({ scale: scale * density });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  const task: RenderTask = page.render({ canvas, viewport });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await pdf.limited(task.promise);
  } catch (error) {
    task.cancel();
    canvas.width = 0;
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function boxesOf(text: PageText, nodes: PageView['nodes'], { start, end }: Stretch, page: DOMRect): Box[] {
  const [first, last] = [pieceAt(text, start), pieceAt(text, Math.max(start, end - 1))];
  const range = document.createRange();
  const boxes: Box[] = [];
  for (let piece = first.piece; piece <= last.piece; piece += 1) {
    const node = nodes[piece];
    if (!node || node.data.trim() === '') continue;
    range.setStart(node, piece === first.piece ? Math.min(first.offset, node.length) : 0);
    range.setEnd(node, piece === last.piece ? Math.min(last.offset + 1, node.length) : node.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    if (width > 0 && page.width > 0)
      boxes.push({
        left: (left - page.left) / page.width,
        top: (top - page.top) / page.height,
        width: width / page.width,
        height: height / page.height,
      });
  }
  return boxes;
}
