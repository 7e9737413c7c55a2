import type { FetchFault } from '../fetch/fetch-report.ts';

/** A line for `withdrawals.yml`. */
export interface Withdrawal {
  readonly target: string;
  readonly date: string;
  readonly reason: string;
}

/** What became of imported entries that the source holds no more. */
export interface Deletions {
  /** Public pages that are taken back. */
  readonly withdrawals: readonly Withdrawal[];
  /** Entries that a clerk changed: gone at the source, but never taken back by itself. */
  readonly byHand: readonly string[];
  /** Entries that no list holds any more, though their address still answers, or could not be asked. */
  readonly unclear: readonly string[];
  /** So many at once that it looks like a fault of the server; nothing was taken back. */
  readonly held: readonly string[];
  /** Pages that were taken back by an import and are at the source again. */
  readonly back: readonly string[];
  readonly faults: readonly FetchFault[];
}
