import { el } from '../dom.ts';

/** The place of a page, drawn or not. */
export interface Slot {
  readonly section: HTMLElement;
  /** Counted from 1. */
  readonly number: number;
}

/** Places for that many pages. */
export const slotsOf = (pages: number): readonly Slot[] =>
  Array.from({ length: pages }, (_, index) => {
    const number = index + 1;
    return { number, section: el('section', { class: 'reader-page', role: 'group', 'data-page': number }) };
  });

/** The page in the middle of what is seen. */
export function middlePage(scroller: HTMLElement, slots: readonly Slot[]): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 2;
  let [low, high] = [0, slots.length - 1];
  while (low < high) {
    const at = Math.ceil((low + high) / 2);
    if ((slots[at]?.section.offsetTop ?? 0) <= middle) low = at;
    else high = at - 1;
  }
  return low + 1;
}

/** Scrolls until that share of the page lies above what is seen. */
export function scrollTo(scroller: HTMLElement, slot: Slot | undefined, share: number): void {
  if (slot) scroller.scrollTop = slot.section.offsetTop + share * slot.section.offsetHeight;
}

/** Which share of the page lies above what is seen. */
export const shareOf = (scroller: HTMLElement, slot: Slot | undefined): number =>
  slot ? (scroller.scrollTop - slot.section.offsetTop) / Math.max(1, slot.section.offsetHeight) : 0;
