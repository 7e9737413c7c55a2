import { readdir } from 'node:fs/promises';
import type { LedgerEntry } from '../../domain/ledger/index.ts';
import { EntryLine, FILES, readLines } from './ledger-files.ts';
import { LedgerError } from './ledger-error.ts';

/** A log and the one that follows it. */
export interface ContinuedLog {
  readonly fresh: readonly LedgerEntry[];
  /** Whether the new one lacks words that the old one has, and git must forget the old one. */
  readonly erased: boolean;
  /** Message of the commit with the new one; hosts start no workflow for it. */
  readonly message: string;
}

/**
 * The log of the successor `from`, held against that of the work tree `to`.
 * @throws LedgerError where `from` does not continue what `to` holds, or that is damaged
 */
export async function continuedLog(from: string, to: string): Promise<ContinuedLog> {
  const fresh = await readLines<LedgerEntry>(from, FILES.log, EntryLine);
  const old = await logOf(to);
  refuseOther(from, old, fresh);
  return {
    fresh,
    erased: countErased(fresh) > countErased(old),
    message: messageOf(fresh, old.length),
  };
}

/** The log in the work tree; empty where there is none yet. @throws LedgerError */
export async function logOf(to: string): Promise<readonly LedgerEntry[]> {
  const isFirst = !(await readdir(to)).includes(FILES.log);
  return isFirst ? [] : readLines<LedgerEntry>(to, FILES.log, EntryLine);
}

const countErased = (log: readonly LedgerEntry[]): number =>
  log.flatMap(({ changes }) => changes).filter((change) => 'purged' in change).length;

/** @throws LedgerError where the old log is no beginning of the new one: an old successor, or that of another publish */
function refuseOther(from: string, old: readonly LedgerEntry[], fresh: readonly LedgerEntry[]): void {
  if (old.every(({ hash }, index) => fresh[index]?.hash === hash)) return;
  throw new LedgerError(
    from,
    'es ist nicht die Fortsetzung dessen, was im Zweig „ledger“ liegt.',
    'Wahrscheinlich hat inzwischen ein anderer Lauf veröffentlicht. Bitte noch einmal bauen und veröffentlichen.',
  );
}

function messageOf(log: readonly LedgerEntry[], before: number): string {
  const last = log.at(-1);
  const added = log.slice(before).flatMap(({ changes }) => changes).length;
  return `Publish ${last?.at ?? 'nothing'}: ${added} changes [skip ci]`;
}
