/** An entry of the glossary. */
export interface Term {
  /** Anchor on the glossary page; permanent. */
  readonly key: string;
  readonly term: string;
  /** Other names of the same thing, listed with a reference. */
  readonly also?: readonly string[];
  /** The exact forms that are linked in running text. Empty where the word is everyday or has other meanings too. */
  readonly forms: readonly string[];
  /** One or two sentences for the popover, at most 200 characters. */
  readonly short: string;
  /** What the glossary page adds to `short`; one string per paragraph. */
  readonly text: readonly string[];
  readonly related: readonly string[];
}
