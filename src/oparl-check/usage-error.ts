import type { Both } from './catalogue/rule.ts';

/** A mistake in the command line; the words say what to do. */
export class UsageError extends Error {
  readonly said: Both;

  constructor(de: string, en: string) {
    super(de);
    this.said = { de, en };
  }
}
