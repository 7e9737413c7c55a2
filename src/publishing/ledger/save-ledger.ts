import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LedgerEntry } from '../../domain/ledger/index.ts';
import { EntryLine, FILES, readLines } from './ledger-files.ts';
import { LedgerError } from './ledger-error.ts';

const run = promisify(execFile);

/** What saving a ledger did. */
export interface Saved {
  readonly done: 'nothing' | 'committed' | 'replaced';
  readonly entries: number;
}

/**
 * Puts the successor `from` into `to`, a git work tree of the ledger's branch, commits and pushes. After an erasure the
 * branch is replaced by this one state, so that git keeps nothing of what was erased.
 * @throws LedgerError where `from` does not continue what `to` holds, that is damaged, or somebody else pushed meanwhile
 */
export async function saveLedger(from: string, to: string, push: boolean): Promise<Saved> {
  const fresh = await readLines<LedgerEntry>(from, FILES.log, EntryLine);
  const isFirst = !(await readdir(to)).includes(FILES.log);
  const old = isFirst ? [] : await readLines<LedgerEntry>(to, FILES.log, EntryLine);
  refuseOther(from, old, fresh);
  await replaceFiles(from, to);
  await git(to, 'add', '--all');
  if ((await git(to, 'status', '--porcelain')) === '') return { done: 'nothing', entries: fresh.length };
  const erased = countErased(fresh) > countErased(old);
  const message = messageOf(fresh, old.length);
  if (erased) await git(to, 'checkout', '--quiet', '--orphan', 'fresh-ledger');
  await git(to, 'commit', '--quiet', '--message', message);
  if (erased) await git(to, 'branch', '--force', '--move', 'fresh-ledger', 'ledger');
  if (push) await pushed(to, erased);
  return { done: erased ? 'replaced' : 'committed', entries: fresh.length };
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

/** Git's own folder stays; all else comes from the successor. */
async function replaceFiles(from: string, to: string): Promise<void> {
  for (const name of await readdir(to)) {
    if (name !== '.git') await rm(path.join(to, name), { recursive: true });
  }
  await cp(from, to, { recursive: true });
}

function messageOf(log: readonly LedgerEntry[], before: number): string {
  const last = log.at(-1);
  const added = log.slice(before).flatMap(({ changes }) => changes).length;
  return `Publish ${last?.at ?? 'nothing'}: ${added} changes [skip ci]`;
}

async function pushed(to: string, erased: boolean): Promise<void> {
  const force = erased ? ['--force-with-lease'] : [];
  await git(to, 'push', '--quiet', ...force, 'origin', 'HEAD:refs/heads/ledger').catch((error: unknown) => {
    throw new LedgerError(
      to,
      `git hat den Zweig „ledger“ nicht angenommen (${(error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? 'ohne Meldung'}).`,
      'Die Website ist veröffentlicht; der nächste Lauf holt den Eintrag nach.',
    );
  });
}

/** Runs git in `folder`, with an author of its own so that no machine needs one. Gives what it prints. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const author = ['-c', 'user.name=Ratsfenster', '-c', 'user.email=ratsfenster@localhost', '-c', 'gc.auto=0'];
  const { stdout } = await run('git', ['-C', folder, ...author, ...args]);
  return stdout.trim();
}

/** Whether `folder` is the root of a git work tree. */
export const isWorkTree = (folder: string): Promise<boolean> =>
  readFile(path.join(folder, '.git', 'HEAD'))
    .then(() => true)
    .catch(() =>
      readFile(path.join(folder, '.git')).then(
        () => true,
        () => false,
      ),
    );
