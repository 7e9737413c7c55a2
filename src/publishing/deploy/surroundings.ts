import type { Cancellation } from './cancellation.ts';

/** What a deploy needs of the world around it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cancellation: Cancellation;
  /** Tells a person one line about progress. */
  readonly tell: (line: string) => void;
  /** The machine's clock, milliseconds since 1970. */
  readonly now: () => number;
  /** Waits before the second and third try of a step that the network broke, in milliseconds. */
  readonly waits: readonly number[];
}
