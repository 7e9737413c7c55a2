import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { continuedLog } from './continued-log.ts';
import { commitAt, git, remoteCommit } from './git.ts';
import { LedgerError } from './ledger-error.ts';
import { LEDGER, NEXT, push as pushBranch, PushRefused, tracking, WAITS } from './push.ts';

/** What saving a ledger did. */
export interface Saved {
  readonly done: 'nothing' | 'committed' | 'replaced';
  readonly entries: number;
}

/**
 * Puts the successor `from` into `to`, a git work tree of the ledger's branch, commits and pushes. After an erasure the
 * branch is replaced by this one state, so that git keeps nothing of what was erased. What `stageLedger` put aside goes.
 * @throws LedgerError where `from` does not continue what `to` holds, that is damaged, or somebody else pushed meanwhile
 */
export async function saveLedger(
  from: string,
  to: string,
  push: boolean,
  waits: readonly number[] = WAITS,
): Promise<Saved> {
  const { fresh, erased, message } = await continuedLog(from, to);
  await replaceFiles(from, to);
  await git(to, 'add', '--all');
  const done =
    (await git(to, 'status', '--porcelain')) === '' ? 'nothing' : await commit(to, message, erased);
  if (push && (done !== 'nothing' || (await isAhead(to)))) await pushed(to, waits);
  if (push) await dropNext(to).catch(() => undefined);
  return { done, entries: fresh.length };
}

async function commit(to: string, message: string, erased: boolean): Promise<'committed' | 'replaced'> {
  if (erased) await git(to, 'checkout', '--quiet', '--orphan', 'fresh-ledger');
  await git(to, 'commit', '--quiet', '--message', message);
  if (erased) await git(to, 'branch', '--force', '--move', 'fresh-ledger', LEDGER);
  return erased ? 'replaced' : 'committed';
}

/** Git's own folder stays; all else comes from the successor. */
async function replaceFiles(from: string, to: string): Promise<void> {
  for (const name of await readdir(to)) {
    if (name !== '.git') await rm(path.join(to, name), { recursive: true });
  }
  await cp(from, to, { recursive: true });
}

/** Whether the work tree holds a commit that the host has not: an earlier run could not push it. */
const isAhead = async (to: string): Promise<boolean> =>
  (await remoteCommit(to, LEDGER)) !== (await commitAt(to, 'HEAD'));

async function pushed(to: string, waits: readonly number[]): Promise<void> {
  try {
    await pushBranch(to, await git(to, 'rev-parse', 'HEAD'), LEDGER, waits);
  } catch (error) {
    throw error instanceof PushRefused ? refusedPush(to, error.message) : error;
  }
}

/** Removes what waited, if it is still what this repository knows. Left there, it does no harm. */
async function dropNext(to: string): Promise<void> {
  const known = await commitAt(to, tracking(NEXT));
  if (known === undefined) return;
  await git(to, 'push', '--quiet', `--force-with-lease=${NEXT}:${known}`, 'origin', `:refs/heads/${NEXT}`);
  await git(to, 'update-ref', '-d', tracking(NEXT));
}

const refusedPush = (to: string, said: string): LedgerError =>
  new LedgerError(
    to,
    `git hat den Zweig „${LEDGER}“ nicht angenommen (${said}).`,
    `Die Website ist veröffentlicht, ihr Eintrag fehlt noch in diesem Zweig. Der nächste Lauf von „npm run release“ holt ihn aus dem Zweig „${NEXT}“ nach.\nWer ohne „release“ veröffentlicht, überträgt ihn vorher von Hand aus ${to}: git push origin HEAD:refs/heads/${LEDGER}`,
  );
