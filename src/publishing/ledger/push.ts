import { setTimeout } from 'node:timers/promises';
import { commitAt, git, remoteCommit, saidBy } from './git.ts';

/** Where the log lies that belongs to the public site. */
export const LEDGER = 'ledger';

/** Where the successor waits while its site is being deployed; it outlives a run that could not move `ledger`. */
export const NEXT = 'ledger-next';

/** Waits between tries to reach the host, in milliseconds: a short trouble must not leave the site without its entry. */
export const WAITS: readonly number[] = [5000, 30_000, 120_000];

/** Our knowledge of a branch of `origin`. */
export const tracking = (branch: string): string => `refs/remotes/origin/${branch}`;

/** The host did not take a branch. */
export class PushRefused extends Error {
  override readonly name = 'PushRefused';
}

/**
 * Pushes `commit` as `branch` of `origin`, again after each wait where the host cannot be reached. Only forwards, or in
 * place of what this repository knows of the branch, never over what somebody else pushed. @throws PushRefused
 */
export async function push(
  folder: string,
  commit: string,
  branch: string,
  waits: readonly number[],
): Promise<void> {
  const known = await commitAt(folder, tracking(branch));
  const isForward = known === undefined ? branch === LEDGER : await isAncestor(folder, known, commit);
  const force = isForward ? [] : [`--force-with-lease=${branch}:${known ?? ''}`];
  await again(waits, async () => {
    try {
      await git(folder, 'push', '--quiet', ...force, 'origin', `${commit}:refs/heads/${branch}`);
    } catch (error) {
      // A push that was taken, and whose answer was lost.
      const there = await remoteCommit(folder, branch).catch(() => undefined);
      if (there !== commit) throw error;
    }
  });
  await git(folder, 'update-ref', tracking(branch), commit);
}

/** Asks the host, again after each wait where it cannot be reached. @throws PushRefused */
export async function again<T>(waits: readonly number[], ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const [wait, ...later] = waits;
    const said = (error as { stderr?: string }).stderr ?? '';
    if (wait === undefined || /rejected|non-fast-forward|fetch first|stale info/.test(said)) {
      throw new PushRefused(saidBy(error), { cause: error });
    }
    await setTimeout(wait);
    return again(later, ask);
  }
}

const isAncestor = (folder: string, older: string, newer: string): Promise<boolean> =>
  git(folder, 'merge-base', '--is-ancestor', older, newer).then(
    () => true,
    () => false,
  );
