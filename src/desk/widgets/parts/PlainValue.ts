import { type Kept, plain } from '../control-props.ts';

/** Turns values of Decap into objects, the same object for the same value, so that what did not change is not drawn anew. */
export class PlainValue<T> {
  #kept: Kept<T> | undefined;
  #plain: T | undefined;

  of(value: Kept<T> | undefined): T | undefined {
    if (value !== this.#kept) {
      this.#kept = value;
      this.#plain = plain(value);
    }
    return this.#plain;
  }
}
