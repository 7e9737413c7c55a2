/** A piece of code that readers copy. It runs as it stands, and the tests run it. */
export interface Example {
  /** Anchor on the page; permanent. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly language: 'sh' | 'python' | 'javascript';
  readonly code: string;
  /** What it prints. */
  readonly output: string;
  /** The output is longer; the lines stand in it. */
  readonly excerpt?: true;
}
