import type { Ballot, BallotValue, ItemTally } from '../../domain/circulation/index.ts';

/** A ballot that is over, from a log that was verified. */
export interface ClosedBallot {
  readonly ballot: Ballot;
  /** Until when was voted, and when the log was closed: ISO 8601 in UTC. */
  readonly closes: string;
  readonly closedAt: string;
  /** SHA-256 of the last record. */
  readonly head: string;
  readonly tally: readonly ItemTally[];
  /** The votes that count, by item; keys of people. */
  readonly votes: ReadonlyMap<string, readonly { readonly person: string; readonly value: BallotValue }[]>;
}
