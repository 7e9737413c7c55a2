import type { BallotHead } from '../../domain/circulation/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { emptyLedger, type Ledger } from '../../domain/ledger/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { HASHER } from './hasher.ts';
import { readState } from './ledger-files.ts';
import type { PastDocuments } from './past-documents.ts';
import { readLedger } from './read-ledger.ts';
import { simulatePast } from './simulate-past.ts';

/** The memory with which a build begins. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly stateOf: (hash: string) => string | undefined;
  /** The folder it was read from; absent where the build has no memory and must not be continued. */
  readonly folder?: string;
  /** States that lie in no folder yet. */
  readonly states: ReadonlyMap<string, string>;
  /** What a sample council would have published before, earliest first. */
  readonly past?: readonly PublicRecord[];
  /** Heads of ballots by circulation, as they are now. */
  readonly heads?: readonly BallotHead[];
}

/**
 * The ledger in `folder`; without one an empty memory, or the simulated past of a sample council. A build without a
 * ledger must give the same bytes each time, so its seed is no secret, and what it writes is no beginning of a real one.
 * @throws LedgerError
 */
export async function openLedger(
  folder: string | undefined,
  record: CouncilRecord,
  at: Instant,
  documents: () => Promise<PastDocuments>,
): Promise<OpenLedger> {
  const { baseUrl, demo } = record.site;
  if (folder !== undefined) {
    const ledger = await readLedger(folder, baseUrl, at);
    return { ledger, folder, states: new Map(), stateOf: (hash) => readState(folder, hash) };
  }
  const seed = HASHER.sha256(`without a ledger: ${baseUrl}`);
  if (demo !== true)
    return { ledger: emptyLedger(baseUrl, seed), states: new Map(), stateOf: () => undefined };
  const past = simulatePast(record, at, seed, await documents());
  return { ...past, stateOf: (hash) => past.states.get(hash) };
}
