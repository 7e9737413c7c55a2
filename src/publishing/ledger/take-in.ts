import type { CouncilRecord } from '../../domain/council-record.ts';
import {
  type Change,
  erasuresOf,
  type Ledger,
  type LedgerObject,
  nextLedger,
  purge,
  withStandIns,
} from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { meansWith } from './means.ts';
import type { OpenLedger } from './open-ledger.ts';

/** What one build makes of the ledger, and the record with a stand-in at every address that would else be lost. */
export interface Taken {
  readonly ledger: Ledger;
  readonly record: PublicRecord;
  /** Canonical JSON by hash, of this build and of what lies in no folder yet. */
  readonly states: ReadonlyMap<string, string>;
  /** Hashes of states that must be deleted. */
  readonly purged: ReadonlySet<string>;
  readonly changes: readonly Change[];
  readonly vanished: readonly LedgerObject[];
}

/** Takes the public record of this build into the ledger, and forgets what a withdrawal with `purge` demands. */
export function takeIn(open: OpenLedger, shown: PublicRecord, content: CouncilRecord): Taken {
  const step = nextLedger(open.ledger, shown, meansWith(open.stateOf));
  const erased = purge(step.ledger, erasuresOf(content.withdrawals, step.ledger, shown.today));
  const states = new Map([...open.states, ...step.states]);
  for (const hash of erased.states) states.delete(hash);
  return {
    ledger: erased.ledger,
    record: withStandIns(shown, erased.ledger),
    states,
    purged: erased.states,
    changes: step.changes,
    vanished: step.vanished,
  };
}
