import type { LedgerEntry } from '../../domain/ledger/entry.ts';
import { fetchLogEntry, LogFault, type LogLimits } from './log-entry.ts';

/** Entries that are caught up with at once; who missed more begins anew with the newest. */
const MOST_MISSED = 20;

/** Which entry was the last that was told. */
export interface LastEntry {
  readonly sequence: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
}

/**
 * Entries of the log that follow `last`, up to number `newest`, each of which names the one before; none where it is known.
 * @throws LogFault, `chain` where one does not follow from the one before
 */
export async function entriesAfter(
  last: LastEntry | undefined,
  newest: number,
  baseUrl: string,
  limits?: LogLimits,
): Promise<readonly LedgerEntry[]> {
  if (last && newest <= last.sequence) return [];
  const follows = last !== undefined && newest - last.sequence <= MOST_MISSED;
  const entries: LedgerEntry[] = [];
  let before = follows ? last.hash : undefined;
  for (let sequence = follows ? last.sequence + 1 : newest; sequence <= newest; sequence += 1) {
    const entry = await fetchLogEntry(baseUrl, sequence, limits);
    if (before !== undefined && entry.previous !== before) throw new LogFault('chain');
    before = entry.hash;
    entries.push(entry);
  }
  return entries;
}
