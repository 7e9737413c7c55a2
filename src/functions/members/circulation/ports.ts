import type {
  Ballot,
  BallotEvent,
  BallotReceipt,
  BallotState,
  Refusal,
} from '../../../domain/circulation/index.ts';

/** Who does something: the account, and the person of the directory where it bears one. */
export interface Actor {
  readonly account: string;
  readonly person?: string;
  readonly clerk: boolean;
  /** Id of the session, for the log of accesses. */
  readonly session?: string;
}

/** What came of it. A repetition of what stands already gives the receipt of that record. */
export type Recorded =
  | { readonly done: true; readonly receipt: BallotReceipt; readonly repeated: boolean }
  | { readonly done: false; readonly refusal: Refusal };

/** Ballots in the function's store; every answer is what stands there now. */
export interface Circulation {
  /** Puts the first record; nothing stands where it is refused. @param word random, of the form @throws StoreError */
  open(ballot: Ballot, by: Actor, word: string): Promise<Recorded>;
  /** Appends one record behind all others; of two at once each has its turn, and is held against what stands then. @throws StoreError */
  add(
    id: string,
    event: Exclude<BallotEvent, { type: 'open' | 'close' }>,
    by: Actor,
    word: string,
  ): Promise<Recorded>;
  /** Undefined for an unknown id. Closes it first where its time is over. @throws StoreError */
  state(id: string): Promise<BallotState | undefined>;
  /** All ballots, newest first. @throws StoreError */
  all(): Promise<readonly BallotState[]>;
  /** One record as it lies in the store; undefined where there is none of that number. @throws StoreError */
  record(id: string, n: number): Promise<string | undefined>;
  /** The records as they lie in the store, by number. @throws StoreError */
  log(id: string): Promise<readonly string[]>;
  /** Closes what is over. @returns ids @throws StoreError */
  closeDue(): Promise<readonly string[]>;
  /**
   * The same as `all`, with the ids of ballots whose records do not fit together any more: `all` leaves them out, all else
   * refuses them. @throws StoreError
   */
  survey(): Promise<{ readonly all: readonly BallotState[]; readonly broken: readonly string[] }>;
}
