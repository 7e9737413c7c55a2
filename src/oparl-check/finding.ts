import type { Code } from './catalogue/catalogue.ts';
import type { Both } from './catalogue/rule.ts';

/** A piece of text in both languages, or one that needs no translation. */
export type Said = string | Both;

/** What is wrong with one field of one object, before anyone says whose. */
export interface Fault {
  readonly code: Code;
  readonly field?: string;
  /** What is there, shortened for people. */
  readonly value?: Said;
  /** What should be there. */
  readonly expected?: Said;
}

/** One finding: a fault at an address. */
export interface Finding extends Fault {
  readonly url: string;
}
