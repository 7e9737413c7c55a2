import type { BallotHead } from '../circulation/index.ts';
import { type Instant, instant } from '../local-time.ts';
import { type LedgerEntry, sealEntry } from './entry.ts';
import type { Hasher } from './hasher.ts';
import { isoOf, type Ledger } from './ledger.ts';

/** A head that stands in the log, with the entry that bears it. */
interface Anchored extends BallotHead {
  readonly at: string;
  readonly entry: number;
}

const DAY = 86_400_000;

/** All heads that the log bears, oldest first. */
export const anchoredIn = (log: readonly LedgerEntry[]): Anchored[] =>
  log.flatMap(({ anchors = [], at, sequence }) => anchors.map((head) => ({ ...head, at, entry: sequence })));

/**
 * The heads that must be made known now, by their ids: of a ballot that the log does not bear yet, of one that is over since, and
 * once a day of an open one that went on.
 */
export function anchorsDue(
  heads: readonly BallotHead[],
  log: readonly LedgerEntry[],
  now: Instant,
): readonly BallotHead[] {
  const last = new Map(anchoredIn(log).map((anchored) => [anchored.id, anchored]));
  const due = heads.filter(({ id, head, state }) => {
    const known = last.get(id);
    if (!known || known.state !== state) return true;
    return state === 'open' && known.head !== head && instant(known.at) + DAY <= now;
  });
  return due
    .map(({ id, head, state }) => ({ id, head, state }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Ids of ballots whose records are not those of before: they were over, and now end otherwise or go on. */
export function rewrittenBallots(heads: readonly BallotHead[], log: readonly LedgerEntry[]): string[] {
  const over = anchoredIn(log).filter(({ state }) => state !== 'open');
  return heads.flatMap(({ id, head }) =>
    over.some((anchored) => anchored.id === id && anchored.head !== head) ? [id] : [],
  );
}

/** The ledger with an entry behind the others for the heads that are due; the same where none is, or where nothing was published. */
export function withAnchors(
  ledger: Ledger,
  heads: readonly BallotHead[],
  at: Instant,
  hasher: Hasher,
): Ledger {
  const anchors = anchorsDue(heads, ledger.log, at);
  const last = ledger.log.at(-1);
  if (anchors.length === 0 || !last) return ledger;
  const entry = sealEntry(last, { kind: 'anchor', at: isoOf(at), changes: [], anchors }, ledger.seed, hasher);
  return { ...ledger, log: [...ledger.log, entry] };
}
