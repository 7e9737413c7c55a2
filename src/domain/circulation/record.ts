import type { Ballot } from './ballot.ts';

export const BALLOT_VALUES = ['yes', 'no', 'abstain'] as const;
export type BallotValue = (typeof BALLOT_VALUES)[number];

/** What every record bears. Its bytes are its canonical JSON (RFC 8785) in UTF-8; `prev` is the SHA-256 of the bytes of the one before. */
export interface RecordPlace {
  /** 0, 1, 2, … */
  readonly n: number;
  /** 64 hexadecimal digits; zeros in the first. */
  readonly prev: string;
  /** Random word of the form or program that made it, once in a ballot: by it a repetition is known. */
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds, machine's clock; never before that of the record before. */
  readonly at: string;
  /** Id of the account, or `uhr` where the clock closed it. */
  readonly by: string;
}

/** How one item came out; whole numbers. */
export interface ItemTally {
  readonly item: string;
  /** Seats for which somebody may take part in this item: a member, or a deputy where the member is silent or excluded. */
  readonly entitled: number;
  /** Members who may not take part. */
  readonly excluded: number;
  readonly consented: number;
  readonly objected: number;
  /** Neither consented nor objected. */
  readonly silent: number;
  /** Fewest consents that were needed; only where a share of all members consents. */
  readonly neededConsents?: number;
  /** As cast, whether the procedure came about or not. */
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** `no-consent`: the procedure did not come about, and the votes do not count. */
  readonly outcome: 'adopted' | 'rejected' | 'no-consent' | 'no-quorum';
}

/** What happened; `person` is the member whose consent or vote it is, always that of the account that sent it. */
export type BallotEvent =
  | { readonly type: 'open'; readonly ballot: Ballot }
  | { readonly type: 'consent'; readonly item: string; readonly person: string }
  | { readonly type: 'object'; readonly item: string; readonly person: string }
  | { readonly type: 'cast'; readonly item: string; readonly person: string; readonly value: BallotValue }
  | { readonly type: 'extend'; readonly closes: string; readonly reason: string }
  | { readonly type: 'cancel'; readonly reason: string }
  | { readonly type: 'close'; readonly tally: readonly ItemTally[] };

export type BallotRecord = RecordPlace & BallotEvent;

/** What a member is shown and mailed: this record stood at this number, with these bytes. */
export interface BallotReceipt {
  readonly ballot: string;
  readonly n: number;
  /** SHA-256 of the record's bytes. */
  readonly hash: string;
  readonly at: string;
}

/** A state of the chain that is made known so that no tail is written anew: SHA-256 of its last record. */
export interface BallotHead {
  readonly id: string;
  readonly head: string;
  readonly state: 'open' | 'closed' | 'cancelled';
}

export const NO_RECORD = '0'.repeat(64);
