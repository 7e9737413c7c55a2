import type { BallotHead } from '../../domain/circulation/index.ts';
import { anchorsDue, rewrittenBallots } from '../../domain/ledger/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import { readHeadsFile } from './heads-file.ts';
import { LedgerError } from './ledger-error.ts';
import { EntryLine, FILES, readLines } from './ledger-files.ts';
import type { LedgerEntry } from '../../domain/ledger/index.ts';

/**
 * The heads that must be made known now; a job starts a publish run with them where there are any.
 * @throws UsageError for a file that is none, LedgerError for a ledger that cannot be read or a ballot that was written anew
 */
export async function dueAnchors(folder: string, file: string, now: Instant): Promise<readonly BallotHead[]> {
  const heads = await readHeadsFile(file);
  const log = await readLines<LedgerEntry>(folder, FILES.log, EntryLine);
  const [rewritten] = rewrittenBallots(heads, log);
  if (rewritten !== undefined)
    throw new LedgerError(
      folder,
      `das beendete Umlaufverfahren ${rewritten} endet im Mitgliederbereich anders, als es hier verankert ist.`,
      'Bitte das Protokoll des Verfahrens mit der Sicherung und den Quittungen der Mitglieder vergleichen.',
    );
  return anchorsDue(heads, log, now);
}
