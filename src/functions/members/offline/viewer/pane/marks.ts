import { el } from '../dom.ts';
import type { Stretch } from '../text/find.ts';
import type { Passage } from '../text/quote.ts';
import type { Box, PageView } from './page-view.ts';

/** Something that is shown on a stretch of text: `kind` is a class name behind `reader-mark--`. */
export interface Mark {
  readonly kind: string;
  readonly passage: Passage;
  /** Of the note that it belongs to. */
  readonly note?: string;
}

/** What of a passage stands on this page, or undefined. @param length of the page's text */
export function onPage({ start, end }: Passage, page: number, length: number): Stretch | undefined {
  if (page < start.page || page > end.page) return undefined;
  return { start: page === start.page ? start.at : 0, end: page === end.page ? end.at : length };
}

/** Paints what is marked on a page, in the place of what was. */
export function paintMarks(section: HTMLElement, view: PageView, page: number, marks: readonly Mark[]): void {
  const boxes = marks.flatMap(({ kind, passage, note }) => {
    const stretch = onPage(passage, page, view.text.text.length);
    return stretch ? view.boxes(stretch).map((box) => boxElement(box, kind, note)) : [];
  });
  section.querySelector('.reader-marks')?.replaceChildren(...boxes);
}

function boxElement(box: Box, kind: string, note: string | undefined): HTMLElement {
  const element = el('div', { class: `reader-mark reader-mark--${kind}`, 'data-note': note });
  for (const side of ['left', 'top', 'width', 'height'] as const)
    element.style[side] = `${(box[side] * 100).toFixed(3)}%`;
  return element;
}
