import path from 'node:path';
import { withFolder } from '../deploy/staging.ts';
import { type ContinuedLog, continuedLog } from './continued-log.ts';
import { commitAt, git, gitWith } from './git.ts';
import { LedgerError } from './ledger-error.ts';
import { NEXT, push, PushRefused, WAITS } from './push.ts';

/**
 * Before a deploy: puts the successor `from` on the branch `ledger-next` of the host of `to`, so that its entry is not
 * lost where the site gets published and the branch `ledger` cannot be moved. The work tree `to` stays as it is.
 * @throws LedgerError where `from` does not continue what `to` holds, or the host does not take it
 */
export async function stageLedger(
  from: string,
  to: string,
  waits: readonly number[] = WAITS,
): Promise<'nothing' | 'staged'> {
  const commit = await commitOf(from, to, await continuedLog(from, to));
  if (commit === undefined) return 'nothing';
  try {
    await push(to, commit, NEXT, waits);
  } catch (error) {
    throw error instanceof PushRefused ? refused(to, error.message) : error;
  }
  return 'staged';
}

/** A commit with the files of `from`, after the one of the work tree; undefined where these are the same. */
const commitOf = (from: string, to: string, { erased, message }: ContinuedLog): Promise<string | undefined> =>
  withFolder(async (folder) => {
    const index = { GIT_INDEX_FILE: path.join(folder, 'index') };
    const store = [
      `--git-dir=${await git(to, 'rev-parse', '--absolute-git-dir')}`,
      `--work-tree=${path.resolve(from)}`,
    ];
    await gitWith(index, from, ...store, 'add', '--all', '--force');
    const tree = await gitWith(index, from, ...store, 'write-tree');
    const head = await commitAt(to, 'HEAD');
    if (head !== undefined && tree === (await commitAt(to, 'HEAD^{tree}'))) return undefined;
    const parent = head === undefined || erased ? [] : ['-p', head];
    return git(to, 'commit-tree', tree, ...parent, '-m', message);
  });

const refused = (to: string, said: string): LedgerError =>
  new LedgerError(
    to,
    `git hat den Zweig „${NEXT}“ nicht angenommen (${said}).`,
    'Es wurde nichts veröffentlicht. Läuft gerade eine andere Veröffentlichung, bitte warten, bis sie fertig ist, und dann wiederholen; sonst bitte prüfen, ob der Lauf in diesen Zweig schreiben darf.',
  );
