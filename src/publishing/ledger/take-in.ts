import type { CouncilRecord } from '../../domain/council-record.ts';
import {
  canonicalJson,
  type Change,
  changesOf,
  type Erasure,
  erasuresOf,
  type Ledger,
  type LedgerObject,
  nextLedger,
  purge,
  withAnchors,
  withStandIns,
} from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { HASHER } from './hasher.ts';
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
  const erasures = erasuresOf(content.withdrawals, step.ledger, shown.today);
  const erased = purge(step.ledger, erasures);
  const ledger = withAnchors(erased.ledger, open.heads ?? [], shown.at, HASHER);
  const purged = new Set([...erased.states, ...statesNaming(erasures, step.ledger, open.stateOf)]);
  const states = new Map([...open.states, ...step.states]);
  for (const hash of purged) states.delete(hash);
  return {
    ledger,
    record: withStandIns(shown, ledger),
    states,
    purged,
    changes: step.changes,
    vanished: step.vanished,
  };
}

/** Earlier states of other things that name what must be forgotten: who held a vote, which paper an item had. */
function statesNaming(
  erasures: readonly Erasure[],
  { objects, log }: Ledger,
  stateOf: OpenLedger['stateOf'],
): string[] {
  const names = erasures
    .filter(({ until }) => until === undefined)
    .map(({ object }) => canonicalJson(object.slice(object.indexOf('/') + 1)));
  if (names.length === 0) return [];
  const current = new Set([...objects.values()].map(({ hash }) => hash));
  const past = log.flatMap(changesOf).flatMap(({ hash }) => (hash === undefined ? [] : [hash]));
  return [...new Set(past)].filter((hash) => {
    const state = current.has(hash) ? undefined : stateOf(hash);
    return state !== undefined && names.some((name) => state.includes(name));
  });
}
