import { el } from '../dom.ts';
import { type OpenPdf, PdfError } from '../pdf/open-pdf.ts';
import { WORDS } from '../words.ts';
import { Drawing } from './drawing.ts';
import { type Mark, paintMarks } from './marks.ts';
import { drawPage } from './page-view.ts';
import { PageColumn } from './page-column.ts';
import { shapesOf } from './shapes.ts';
import { type Slot, slotsOf } from './slots.ts';

/** The pages of a file, below each other. Only those near to what is seen are drawn. */
export type Pages = Omit<PageColumn, 'marks'>;

/**
 * @param scroller what scrolls; the pages are put into it
 * @param title of the document, by which pages of two documents are told apart
 * @param told when another page is seen, and when the file turns out to be one that cannot be shown
 */
export async function layPages(
  pdf: OpenPdf,
  scroller: HTMLElement,
  title: string,
  told: { readonly turned: (page: number) => void; readonly failed: (error: PdfError) => void },
): Promise<Pages> {
  const first = (await pdf.page(1)).getViewport({ scale: 1 });
  const slots = slotsOf(pdf.pages);
  const shapes = shapesOf(scroller, slots, first);
  const failed = ({ section, number }: Slot, error: unknown): void => {
    if (error instanceof PdfError && error.fault === 'too-slow') told.failed(error);
    else section.replaceChildren(el('p', { class: 'reader-page__fault' }, WORDS.pageFailed(number)));
  };
  const drawing: Drawing = new Drawing({
    slots,
    draw: (slot, signal) =>
      drawPage(pdf, slot.number, slot.section, (size) => shapes.shape(slot, size), signal),
    drawn: ({ section, number }, view) => paintMarks(section, view, number, marks()),
    failed,
    current: () => column.current(),
  });
  const marks = (): readonly Mark[] => column.marks;
  const column: PageColumn = new PageColumn({ scroller, title, slots, shapes, drawing, turned: told.turned });
  return column;
}
