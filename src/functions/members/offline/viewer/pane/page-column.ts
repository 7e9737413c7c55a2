import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WORDS } from '../words.ts';
import type { Drawing } from './drawing.ts';
import { type Mark, paintMarks } from './marks.ts';
import type { PageView } from './page-view.ts';
import type { Shapes } from './shapes.ts';
import { middlePage, scrollTo, shareOf, type Slot } from './slots.ts';

interface ColumnParts {
  readonly scroller: HTMLElement;
  readonly title: string;
  readonly slots: readonly Slot[];
  readonly shapes: Shapes;
  readonly drawing: Drawing;
  readonly turned: (page: number) => void;
}

/** Pages below each other, and which of them is seen. */
export class PageColumn {
  /** Pages that are drawn at present, by number. */
  readonly views: ReadonlyMap<number, PageView>;
  /** What is painted on them. */
  marks: readonly Mark[] = [];
  readonly #parts: ColumnParts;
  readonly #watches: readonly { disconnect(): void }[];
  #current = 1;

  constructor(parts: ColumnParts) {
    const { scroller, slots, shapes, drawing } = parts;
    this.#parts = parts;
    this.views = drawing.views;
    shapes.all();
    scroller.replaceChildren(...slots.map(({ section }) => section));
    scroller.addEventListener('scroll', this.#seen, { passive: true });
    this.#watches = [this.#watchNear(), this.#watchWidth()];
  }

  /** The page in the middle of what is seen. */
  current(): number {
    return this.#current;
  }

  /** Scrolls there; `share` of the page's height from its top. */
  goTo(page: number, share = 0): void {
    const { scroller, slots } = this.#parts;
    const number = Math.min(Math.max(1, page), slots.length);
    scrollTo(scroller, slots[number - 1], share);
    this.#turn(number);
  }

  /** Width of a page: 1 fills the room. */
  zoom(factor: number): void {
    this.#redraw(() => this.#parts.shapes.zoom(factor));
  }

  /** What is marked; `notes` counts the notes of a page. */
  mark(marks: readonly Mark[], notes: (page: number) => number): void {
    const { slots, title } = this.#parts;
    this.marks = marks;
    for (const { number, section } of slots) {
      const here = notes(number);
      const label =
        here > 0 ? WORDS.pageWithNotes(number, slots.length, here) : WORDS.page(number, slots.length);
      section.setAttribute('aria-label', `${label}: ${title}`);
    }
    for (const [number, view] of this.views) {
      const section = slots[number - 1]?.section;
      if (section) paintMarks(section, view, number, marks);
    }
  }

  /** Waits until the page is drawn; undefined where it cannot be. */
  drawn(page: number): Promise<PageView | undefined> {
    return this.#parts.drawing.drawn(page);
  }

  close(): void {
    const { scroller, drawing } = this.#parts;
    for (const watch of this.#watches) watch.disconnect();
    scroller.removeEventListener('scroll', this.#seen);
    drawing.close();
    scroller.replaceChildren();
    // PDF.js measures words on a canvas that it leaves in the page
    TextLayer.cleanup();
  }

  #turn(page: number): void {
    if (page === this.#current) return;
    this.#current = page;
    this.#parts.turned(page);
  }

  readonly #seen = (): void => this.#turn(middlePage(this.#parts.scroller, this.#parts.slots));

  /** Draws anew after a change, with the same place of the same page at the top. */
  #redraw(change: () => void): void {
    const { scroller, slots, shapes, drawing } = this.#parts;
    const slot = slots[this.#current - 1];
    const share = shareOf(scroller, slot);
    change();
    drawing.clear();
    shapes.all();
    scrollTo(scroller, slot, share);
    void drawing.work();
  }

  #watchNear(): IntersectionObserver {
    const { scroller, slots, drawing } = this.#parts;
    const sight = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          drawing.see(Number((target as HTMLElement).dataset['page']), isIntersecting);
        void drawing.work();
      },
      { root: scroller, rootMargin: '60% 0px' },
    );
    for (const { section } of slots) sight.observe(section);
    return sight;
  }

  #watchWidth(): ResizeObserver {
    const { scroller } = this.#parts;
    let width = scroller.clientWidth;
    const resized = new ResizeObserver(() => {
      if (Math.abs(scroller.clientWidth - width) < 2) return;
      width = scroller.clientWidth;
      this.#redraw(() => undefined);
    });
    resized.observe(scroller);
    return resized;
  }
}
