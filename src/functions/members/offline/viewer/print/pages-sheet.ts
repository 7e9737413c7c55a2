import { el } from '../dom.ts';
import { type Mark, paintMarks } from '../pane/marks.ts';
import { drawPage } from '../pane/page-view.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';

/** Pages that are printed at once: each takes nine megabytes while it is prepared. */
export const MOST_PRINTED = 40;

/** Width of a sheet in CSS pixels: A4 at 96 dots per inch, less its margins. */
const BREADTH = 718;
/** 150 dots per inch. */
const DENSITY = 150 / 96;

/** The pages with what is marked on them, for printing. @param told after each page */
export async function pagesSheet(
  pdf: OpenPdf,
  { from, to }: { readonly from: number; readonly to: number },
  marks: readonly Mark[],
  told: (done: number) => void,
): Promise<HTMLElement> {
  const sheet = el('div', { class: 'pages-sheet' });
  // boxes of words can be measured only in what is laid out
  const stage = el('div', { class: 'reader-stage', 'aria-hidden': 'true' }, sheet);
  document.body.append(stage);
  const going = new AbortController().signal;
  try {
    for (let page = from; page <= to; page += 1) {
      const section = el('section', { class: 'reader-page' });
      sheet.append(section);
      const view = await drawPage(pdf, page, section, (size) => shaped(section, size), going);
      paintMarks(section, view, page, marks);
      section.querySelector('.reader-text')?.remove();
      told(page - from + 1);
    }
    return sheet;
  } catch (error) {
    for (const canvas of sheet.querySelectorAll('canvas')) canvas.width = 0;
    throw error;
  } finally {
    stage.remove();
  }
}

function shaped(section: HTMLElement, { width, height }: { width: number; height: number }) {
  const scale = Math.min(BREADTH / width, (BREADTH * 1.42) / height);
  section.style.width = `${width * scale}px`;
  section.style.height = `${height * scale}px`;
  return { width: width * scale, height: height * scale, scale, density: DENSITY };
}
