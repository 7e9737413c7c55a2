import {
  brokenRecord,
  type BallotState,
  nextState,
  parseRecord,
  type RecordFault,
  stateOf,
} from '../../../domain/circulation/index.ts';
import { sha256 } from '../keyed.ts';
import { BrokenBallot } from './broken-ballot.ts';

/** A ballot as far as its records were read. */
export interface Chain {
  readonly state: BallotState;
}

/** All records of a ballot, held against the rules. */
export interface WholeChain extends Chain {
  readonly texts: readonly string[];
  /** SHA-256 of each. */
  readonly hashes: readonly string[];
}

/** Reads all records anew. @throws BrokenBallot */
export async function wholeChain(texts: readonly string[]): Promise<WholeChain> {
  const hashes = await Promise.all(texts.map(sha256));
  const broken = brokenRecord(texts, hashes);
  if (broken) throw new BrokenBallot(broken.n, broken.fault);
  const state = stateOf(texts.map((text, n) => ({ record: parseRecord(text), hash: hashes[n] ?? '' })));
  if (!state) throw new BrokenBallot(0, 'first');
  return { state, texts, hashes };
}

/** The chain with one more record. @throws BrokenBallot where it does not follow */
export async function followed({ state }: Chain, text: string): Promise<Chain> {
  const n = state.last.n + 1;
  const record = attempt(() => parseRecord(text), n, 'unreadable');
  const hash = await sha256(text);
  return { state: attempt(() => nextState(state, record, hash), n, 'chain') };
}

function attempt<T>(work: () => T, n: number, fault: RecordFault): T {
  try {
    return work();
  } catch {
    throw new BrokenBallot(n, fault);
  }
}
