import type { MembersBundle } from './members-process.ts';
import type { MedianRow } from './rows.ts';
import type { SampleTown } from './sample-town.ts';

/** How much is asked. */
export interface Plan {
  /** Rounds of which the medians count. */
  readonly runs: number;
  readonly connections: number;
  /** Of each load in a round. */
  readonly seconds: number;
  /** Downloads at once. */
  readonly downloads: number;
  /** Bytes of the large document. */
  readonly large: number;
  /** Of the big council. */
  readonly documents: number;
}

/** What each part of the bench works on. */
export interface Stage {
  /** A folder that is taken away at the end. */
  readonly dir: string;
  readonly bundle: MembersBundle;
  readonly town: SampleTown;
  readonly plan: Plan;
}

/** A figure that must not be missed. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
}

/** What a part of the bench found out. */
export interface BenchPart {
  readonly title: string;
  readonly rows?: readonly MedianRow[];
  readonly notes?: readonly string[];
  readonly targets?: readonly Target[];
}

/** Whether the figure is where it must be; one that could not be measured is not. */
export const isReached = ({
  value,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
}: Target) => value >= least && value <= most;
