import { type Ledger, track, type Trackable } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { HASHER } from '../ledger/hasher.ts';
import type { OpenDataSource } from './write-open-data.ts';

/**
 * The ledger with what this build makes under `prefix`, and before it with what each morning of a simulated past would
 * have made: else all of a sample would bear the instants of the pages that it stands on.
 */
export function trackWithPast(
  { ledger, record, past = [] }: Pick<OpenDataSource, 'ledger' | 'record' | 'past'>,
  prefix: string,
  madeOf: (record: PublicRecord) => readonly Trackable[],
): Ledger {
  const step = (known: Ledger, one: PublicRecord) =>
    track(known, prefix, madeOf(one), { at: one.at, sha256: HASHER.sha256 });
  if (past.length === 0) return step(ledger, record);
  // The first morning begins without any memory, so that its own instant holds, not what became of the objects since.
  const { tracked } = past.reduce(step, { ...ledger, objects: new Map() });
  return step({ ...ledger, tracked }, record);
}
