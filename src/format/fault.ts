import type { ProblemCode, ProblemValues } from '../domain/rules/codes.ts';

/** One thing that is wrong with a file's text, before anything is known of its fields. */
export interface Fault {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
  /** Place in the file, both counted from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A text that is no entry: all that is wrong with it. */
export class FormatError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ code, line }) => (line === undefined ? code : `${code} in line ${line}`)).join(', '));
    this.name = 'FormatError';
    this.faults = faults;
  }
}
