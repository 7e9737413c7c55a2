import type { PageView } from './page-view.ts';
import type { Slot } from './slots.ts';

/** What a {@link Drawing} needs to know and tells. */
export interface DrawingParts {
  readonly slots: readonly Slot[];
  readonly draw: (slot: Slot, signal: AbortSignal) => Promise<PageView>;
  readonly drawn: (slot: Slot, view: PageView) => void;
  readonly failed: (slot: Slot, error: unknown) => void;
  /** The page that is seen. */
  readonly current: () => number;
}

/** Draws the pages that are near, one after the other, the nearest first, and drops those that are no longer. */
export class Drawing {
  /** Pages that are drawn at present, by number. */
  readonly views = new Map<number, PageView>();
  readonly #parts: DrawingParts;
  readonly #near = new Set<number>();
  readonly #failed = new Set<number>();
  readonly #waiting = new Map<number, PromiseWithResolvers<PageView | undefined>>();
  #running: { readonly number: number; readonly cancel: AbortController } | undefined;
  #isClosed = false;

  constructor(parts: DrawingParts) {
    this.#parts = parts;
  }

  /** A page came near, or is out of reach. */
  see(number: number, isNear: boolean): void {
    if (isNear) this.#near.add(number);
    else if (this.#near.delete(number)) {
      if (this.#running?.number === number) this.#running.cancel.abort();
      this.#drop(number);
    }
  }

  /** Draws until nothing is left to draw. */
  async work(): Promise<void> {
    if (this.#running) return;
    const slot = this.#next();
    if (!slot || this.#isClosed) return;
    this.#running = { number: slot.number, cancel: new AbortController() };
    const { signal } = this.#running.cancel;
    try {
      await this.#draw(slot, signal);
    } catch (error) {
      if (!signal.aborted) this.#fault(slot, error);
    }
    this.#running = undefined;
    if (!this.#near.has(slot.number)) this.#drop(slot.number);
    await this.work();
  }

  /** Forgets all that is drawn; `work` draws it anew. */
  clear(): void {
    this.#running?.cancel.abort();
    for (const number of Array.from(this.views.keys())) this.#drop(number);
  }

  /** Waits until a page is drawn; undefined where it cannot be. */
  drawn(number: number): Promise<PageView | undefined> {
    const view = this.views.get(number);
    if (view || this.#failed.has(number) || this.#isClosed) return Promise.resolve(view);
    const wait = this.#waiting.get(number) ?? Promise.withResolvers<PageView | undefined>();
    this.#waiting.set(number, wait);
    return wait.promise;
  }

  close(): void {
    this.#isClosed = true;
    this.clear();
    for (const number of Array.from(this.#waiting.keys())) this.#settle(number, undefined);
  }

  #next(): Slot | undefined {
    const current = this.#parts.current();
    const [next] = [...this.#near]
      .filter((number) => !this.views.has(number) && !this.#failed.has(number))
      .toSorted((a, b) => Math.abs(a - current) - Math.abs(b - current));
    return next === undefined ? undefined : this.#parts.slots[next - 1];
  }

  async #draw(slot: Slot, signal: AbortSignal): Promise<void> {
    const view = await this.#parts.draw(slot, signal);
    this.views.set(slot.number, view);
    // a landmark for each of a thousand pages would bury all others: only those with words are
    slot.section.setAttribute('role', 'region');
    this.#parts.drawn(slot, view);
    this.#settle(slot.number, view);
  }

  #fault(slot: Slot, error: unknown): void {
    this.#settle(slot.number, undefined);
    if (!this.#isClosed) this.#parts.failed(slot, error);
    this.#failed.add(slot.number);
  }

  #drop(number: number): void {
    this.views.get(number)?.clear();
    this.views.delete(number);
    this.#parts.slots[number - 1]?.section.setAttribute('role', 'group');
  }

  #settle(number: number, view: PageView | undefined): void {
    this.#waiting.get(number)?.resolve(view);
    this.#waiting.delete(number);
  }
}
