import { type Fit, fitPage } from './fit.ts';
import type { Slot } from './slots.ts';

/** Of a page, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Gives the places of pages their size on the screen. */
export interface Shapes {
  /** Of a page whose size became known. */
  shape(slot: Slot, size: PageSize): Fit;
  /** Of all pages anew; those that were never drawn are taken to be like the first. */
  all(): void;
  /** 1 fills the room. */
  zoom(factor: number): void;
}

/** Room on each side of a page, in CSS pixels. */
const MARGIN = 8;

export function shapesOf(scroller: HTMLElement, slots: readonly Slot[], first: PageSize): Shapes {
  const sizes = new Map<number, PageSize>();
  let zoom = 1;
  const put = ({ section }: Slot, size: PageSize): Fit => {
    const breadth = Math.max(160, scroller.clientWidth - 2 * MARGIN);
    const fit = fitPage(size, breadth * zoom, window.devicePixelRatio);
    section.style.width = `${fit.width}px`;
    section.style.height = `${fit.height}px`;
    return fit;
  };
  return {
    shape(slot, size) {
      sizes.set(slot.number, size);
      return put(slot, size);
    },
    all() {
      for (const slot of slots) put(slot, sizes.get(slot.number) ?? first);
    },
    zoom(factor) {
      zoom = factor;
    },
  };
}
