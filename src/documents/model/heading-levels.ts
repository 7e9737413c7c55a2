/** Levels of the headings of one document, asked for in their order: none goes down by more than one (PDF/UA-1, 7.4). */
export class HeadingLevels {
  /** The title of the document is level 1. */
  #last = 1;

  /** The level of the next heading, 2 to 6, that should have this one. */
  next(wanted: number): number {
    this.#last = Math.max(2, Math.min(wanted, this.#last + 1, 6));
    return this.#last;
  }

  /** The level of the last heading. */
  get last(): number {
    return this.#last;
  }
}
