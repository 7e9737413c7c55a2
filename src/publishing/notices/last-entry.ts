import type { LedgerEntry } from '../../domain/ledger/index.ts';
import { EntryLine, FILES, readLines } from '../ledger/ledger-files.ts';

/**
 * Number of the newest entry of the log in the ledger at `folder`; undefined where there is none.
 * @throws LedgerError where a line cannot be read
 */
export async function lastEntryOf(folder: string): Promise<number | undefined> {
  const log = await readLines<LedgerEntry>(folder, FILES.log, EntryLine);
  return log.at(-1)?.sequence;
}
