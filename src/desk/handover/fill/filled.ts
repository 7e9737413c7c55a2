/** One value that is put into the form, in words. */
export interface Line {
  readonly what: string;
  /** What stood there; undefined where nothing did. */
  readonly before?: string;
  readonly after: string;
}

/** What a hand-over makes of the form that is open. */
export interface Filled {
  /** Top fields of the form with their new values; none where all is there already. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What changes, for the clerk to check. */
  readonly lines: readonly Line[];
  /** What the clerk has to do or to know beyond. */
  readonly hints: readonly string[];
}

/** The form as it is, plain. */
export type Form = Readonly<Record<string, unknown>>;
