import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
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
export async function saveLedger(
  from: string,
  to: string,
  push: boolean,
  waits: readonly number[] = WAITS,
): Promise<Saved> {
  const fresh = await readLines<LedgerEntry>(from, FILES.log, EntryLine);
  const isFirst = !(await readdir(to)).includes(FILES.log);
  const old = isFirst ? [] : await readLines<LedgerEntry>(to, FILES.log, EntryLine);
  refuseOther(from, old, fresh);
  await replaceFiles(from, to);
  await git(to, 'add', '--all');
  if ((await git(to, 'status', '--porcelain')) === '') {
    if (push && (await isAhead(to))) await pushed(to, false, waits);
    return { done: 'nothing', entries: fresh.length };
  }
  const erased = countErased(fresh) > countErased(old);
  const message = messageOf(fresh, old.length);
  if (erased) await git(to, 'checkout', '--quiet', '--orphan', 'fresh-ledger');
  await git(to, 'commit', '--quiet', '--message', message);
  if (erased) await git(to, 'branch', '--force', '--move', 'fresh-ledger', 'ledger');
  if (push) await pushed(to, erased, waits);
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

/** Waits between tries to push, in milliseconds: a short trouble of the host must not leave the site without its entry. */
const WAITS = [5000, 30_000, 120_000] as const;

/** Whether the work tree holds a commit that the host has not: an earlier run could not push it. */
async function isAhead(to: string): Promise<boolean> {
  const [theirs = ''] = (await git(to, 'ls-remote', 'origin', 'refs/heads/ledger')).split('\t');
  return theirs !== (await git(to, 'rev-parse', 'HEAD'));
}

async function pushed(to: string, erased: boolean, waits: readonly number[]): Promise<void> {
  const force = erased ? ['--force-with-lease'] : [];
  try {
    await git(to, 'push', '--quiet', ...force, 'origin', 'HEAD:refs/heads/ledger');
  } catch (error) {
    const [wait, ...later] = waits;
    const said = (error as { stderr?: string }).stderr?.trim() ?? '';
    if (wait === undefined || /rejected|non-fast-forward|fetch first/.test(said)) throw refusedPush(to, said);
    await setTimeout(wait);
    await pushed(to, erased, later);
  }
}

const refusedPush = (to: string, said: string): LedgerError =>
  new LedgerError(
    to,
    `git hat den Zweig „ledger“ nicht angenommen (${said.split('\n').at(-1) || 'ohne Meldung'}).`,
    `Die Website ist veröffentlicht, ihr Eintrag fehlt noch im Zweig. Bitte vor der nächsten Veröffentlichung aus ${to} übertragen: git push origin HEAD:refs/heads/ledger\nIst der Ordner verloren, beginnt „npm run deploy -- --accept-new-log“ ein neues Protokoll.`,
  );

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
