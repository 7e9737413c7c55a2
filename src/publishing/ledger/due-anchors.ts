import type { BallotHead } from '../../domain/circulation/index.ts';
import { anchorsDue, rewrittenBallots } from '../../domain/ledger/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import { readHeadsFile } from './heads-file.ts';
import { LedgerError } from './ledger-error.ts';
import { EntryLine, FILES, readLines } from './ledger-files.ts';
import type { LedgerEntry } from '../../domain/ledger/index.ts';
import { CirculationFault } from '../circulation/fault.ts';
import { BROKEN } from '../circulation/read-heads.ts';

/**
 * The heads that must be made known now; a job starts a publish run with them where there are any.
 * @throws UsageError for a file that is none, LedgerError for a ledger that cannot be read or a ballot that was written anew
 */
export async function dueAnchors(folder: string, file: string, now: Instant): Promise<readonly BallotHead[]> {
  const { heads } = await readHeadsFile(file);
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

/**
 * A job of its own asks after the heads that are due were handed over, so that one damaged ballot keeps no other from being anchored.
 * @throws CirculationFault where the members' area names ballots whose records do not hold any more, UsageError for a file that is none
 */
export async function noneBroken(file: string): Promise<void> {
  const { broken } = await readHeadsFile(file);
  if (broken.length > 0)
    throw new CirculationFault(broken.map((id) => `Umlaufverfahren ${id}: ${BROKEN}`).join('\n'));
}
