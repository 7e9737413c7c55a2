import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { el } from '../dom.ts';
import { type OpenPdf, PdfError } from '../pdf/open-pdf.ts';
import { WORDS } from '../words.ts';
import { fitPage } from './fit.ts';
import { type Mark, paintMarks } from './marks.ts';
import { drawPage, type PageView } from './page-view.ts';

/** The pages of a file, below each other. Only those near to what is seen are drawn. */
export interface Pages {
  /** Scrolls there; `share` of the page's height from its top. */
  goTo(page: number, share?: number): void;
  /** The page in the middle of what is seen. */
  current(): number;
  /** Width of a page: 1 fills the room. */
  zoom(factor: number): void;
  /** What is marked; `notes` counts the notes of a page. */
  mark(marks: readonly Mark[], notes: (page: number) => number): void;
  /** Pages that are drawn at present, by number. */
  readonly views: ReadonlyMap<number, PageView>;
  /** Waits until the page is drawn; undefined where it cannot be. */
  drawn(page: number): Promise<PageView | undefined>;
  close(): void;
}

interface Slot {
  readonly section: HTMLElement;
  readonly number: number;
}

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
  const slots = Array.from({ length: pdf.pages }, (_, index): Slot => {
    const number = index + 1;
    return { number, section: el('section', { class: 'reader-page', role: 'group', 'data-page': number }) };
  });
  const views = new Map<number, PageView>();
  const wanted = new Set<number>();
  const waiting = new Map<number, PromiseWithResolvers<PageView | undefined>>();
  let running: { readonly number: number; readonly cancel: AbortController } | undefined;
  let [zoom, current, marks, isClosed] = [1, 1, [] as readonly Mark[], false];

  const fit = (size: { width: number; height: number }) =>
    fitPage(size, breadth() * zoom, window.devicePixelRatio);
  const breadth = (): number => Math.max(160, scroller.clientWidth - 2 * MARGIN);
  const shape = (slot: Slot, size: { width: number; height: number }): void => {
    const { width, height } = fit(size);
    slot.section.style.width = `${width}px`;
    slot.section.style.height = `${height}px`;
  };
  const sizes = new Map<number, { width: number; height: number }>();
  const settle = (number: number, view: PageView | undefined): void => {
    waiting.get(number)?.resolve(view);
    waiting.delete(number);
  };

  async function draw(slot: Slot, signal: AbortSignal): Promise<void> {
    const { number, section } = slot;
    const view = await drawPage(
      pdf,
      number,
      section,
      (size) => {
        sizes.set(number, size);
        shape(slot, size);
        return fit(size);
      },
      signal,
    );
    views.set(number, view);
    // a landmark for each of a thousand pages would bury all others: only those with words are
    section.setAttribute('role', 'region');
    paintMarks(section, view, number, marks);
    settle(number, view);
  }

  function fault(slot: Slot, error: unknown): void {
    settle(slot.number, undefined);
    if (isClosed) return;
    if (error instanceof PdfError && error.fault === 'too-slow') told.failed(error);
    else
      slot.section.replaceChildren(el('p', { class: 'reader-page__fault' }, WORDS.pageFailed(slot.number)));
    failed.add(slot.number);
  }
  const failed = new Set<number>();

  /** One page after the other, the nearest first. */
  async function work(): Promise<void> {
    if (running) return;
    const next = [...wanted]
      .filter((number) => !views.has(number) && !failed.has(number))
      .toSorted((a, b) => Math.abs(a - current) - Math.abs(b - current))[0];
    const slot = next === undefined ? undefined : slots[next - 1];
    if (!slot || isClosed) return;
    running = { number: slot.number, cancel: new AbortController() };
    const { signal } = running.cancel;
    try {
      await draw(slot, signal);
    } catch (error) {
      if (!signal.aborted) fault(slot, error);
    }
    running = undefined;
    if (!wanted.has(slot.number)) drop(slot.number);
    await work();
  }

  function drop(number: number): void {
    views.get(number)?.clear();
    views.delete(number);
    slots[number - 1]?.section.setAttribute('role', 'group');
  }

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const number = Number((target as HTMLElement).dataset['page']);
        if (isIntersecting) wanted.add(number);
        else if (wanted.delete(number)) {
          if (running?.number === number) running.cancel.abort();
          drop(number);
        }
      }
      void work();
    },
    { root: scroller, rootMargin: '60% 0px' },
  );

  const redraw = (): void => {
    running?.cancel.abort();
    for (const number of views.keys()) drop(number);
    for (const slot of slots) shape(slot, sizes.get(slot.number) ?? first);
    void work();
  };
  const seen = (): void => {
    const found = middlePage(scroller, slots);
    if (found === current) return;
    current = found;
    told.turned(found);
  };
  let width = scroller.clientWidth;
  const resized = new ResizeObserver(() => {
    if (Math.abs(scroller.clientWidth - width) < 2) return;
    width = scroller.clientWidth;
    keepPlace(redraw);
  });
  const keepPlace = (change: () => void): void => {
    const share = shareOf(scroller, slots[current - 1]);
    change();
    scrollTo(scroller, slots[current - 1], share);
  };

  for (const slot of slots) shape(slot, first);
  scroller.replaceChildren(...slots.map(({ section }) => section));
  for (const { section } of slots) sight.observe(section);
  scroller.addEventListener('scroll', seen, { passive: true });
  resized.observe(scroller);

  return {
    views,
    current: () => current,
    goTo(page, share = 0) {
      const number = Math.min(Math.max(1, page), slots.length);
      scrollTo(scroller, slots[number - 1], share);
      if (current !== number) told.turned(number);
      current = number;
    },
    zoom(factor) {
      keepPlace(() => {
        zoom = factor;
        redraw();
      });
    },
    mark(next, count) {
      marks = next;
      for (const { number, section } of slots) {
        const here = count(number);
        const label =
          here > 0 ? WORDS.pageWithNotes(number, slots.length, here) : WORDS.page(number, slots.length);
        section.setAttribute('aria-label', `${label}: ${title}`);
      }
      for (const [number, view] of views) {
        const section = slots[number - 1]?.section;
        if (section) paintMarks(section, view, number, marks);
      }
    },
    drawn(page) {
      const view = views.get(page);
      if (view || failed.has(page) || isClosed) return Promise.resolve(view);
      const wait = waiting.get(page) ?? Promise.withResolvers<PageView | undefined>();
      waiting.set(page, wait);
      return wait.promise;
    },
    close() {
      isClosed = true;
      running?.cancel.abort();
      sight.disconnect();
      resized.disconnect();
      scroller.removeEventListener('scroll', seen);
      for (const number of Array.from(views.keys())) drop(number);
      for (const number of Array.from(waiting.keys())) settle(number, undefined);
      scroller.replaceChildren();
      // PDF.js measures words on a canvas that it leaves in the page
      TextLayer.cleanup();
    },
  };
}

/** Room on each side of a page, in CSS pixels. */
const MARGIN = 8;

function middlePage(scroller: HTMLElement, slots: readonly Slot[]): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 2;
  let [low, high] = [0, slots.length - 1];
  while (low < high) {
    const at = Math.ceil((low + high) / 2);
    if ((slots[at]?.section.offsetTop ?? 0) <= middle) low = at;
    else high = at - 1;
  }
  return low + 1;
}

/** Which share of the page lies above what is seen. */
const shareOf = (scroller: HTMLElement, slot: Slot | undefined): number =>
  slot ? (scroller.scrollTop - slot.section.offsetTop) / Math.max(1, slot.section.offsetHeight) : 0;

function scrollTo(scroller: HTMLElement, slot: Slot | undefined, share: number): void {
  if (slot) scroller.scrollTop = slot.section.offsetTop + share * slot.section.offsetHeight;
}
