/** An error stops the build; a warning is told and passed. */
export type Severity = 'error' | 'warning';

/** One finding in the content. Its German wording is made from code and values in `src/format`. */
export interface Problem {
  /** Stable name, such as `reference-unknown`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path of the file below `content/`; `.` for the folder itself. */
  readonly file: string;
  /** Field within the file: names and list positions from 0. */
  readonly field: readonly (string | number)[];
  /** Values that the wording names. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Place in the file, both counted from 1, where the reader could tell. */
  readonly line?: number;
  readonly column?: number;
}
