import type { Ballot } from './ballot.ts';
import type { BallotValue, ItemTally } from './record.ts';

/** What counts of one person for one item: the last that was said before the close. */
export interface Standing {
  readonly consent?: 'consents' | 'objects';
  readonly value?: BallotValue;
  /** Numbers of the records that count. */
  readonly consentRecord?: number;
  readonly castRecord?: number;
}

/** A ballot after some records. */
export interface BallotState {
  readonly ballot: Ballot;
  readonly phase: 'open' | 'closed' | 'cancelled';
  /** The instant that counts now, after extensions. */
  readonly closes: string;
  /** Of the last record. */
  readonly last: { readonly n: number; readonly hash: string; readonly at: string };
  /** By item, then by person. */
  readonly standing: ReadonlyMap<string, ReadonlyMap<string, Standing>>;
  readonly extensions: readonly { readonly closes: string; readonly reason: string; readonly at: string }[];
  readonly cancelled?: { readonly reason: string; readonly at: string };
  readonly tally?: readonly ItemTally[];
  /** For whom each account has spoken, by its id; undefined for one that ran the procedure. */
  readonly accounts: ReadonlyMap<string, string | undefined>;
  /** Ids of records, by which repetitions are known, with their numbers. */
  readonly known: ReadonlyMap<string, number>;
}
