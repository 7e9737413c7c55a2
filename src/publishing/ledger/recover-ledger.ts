import { LOG } from '../../domain/ledger/index.ts';
import { fetchBytes } from '../deploy/fetch-bytes.ts';
import { logOf } from './continued-log.ts';
import { commitAt, git, isWorkTree, remoteCommit } from './git.ts';
import { FILES } from './ledger-files.ts';
import { LedgerError } from './ledger-error.ts';
import { type Chain, chainIn, continues, isSame } from './public-chain.ts';
import { again, LEDGER, NEXT, push, PushRefused, tracking, WAITS } from './push.ts';

/** How many successors back the public one is looked for: as many runs may have failed since. */
const MOST = 50;

/**
 * Before a build: brings the work tree `to` to the log that is public at `url` (ends in a slash) where an earlier run published and could
 * not move the branch `ledger`; the entry comes from the branch `ledger-next`. What waits there and was never public
 * stays out. @throws LedgerError where host or site do not answer and it cannot be told
 */
export async function recoverLedger(
  to: string,
  url: string,
  waits: readonly number[] = WAITS,
): Promise<'nothing' | 'recovered'> {
  const next = (await hasOrigin(to)) ? await fetchNext(to, waits) : undefined;
  if (next === undefined) return 'nothing';
  const own = (await logOf(to)).map(({ hash }) => hash);
  if (isSame(own, await chainAt(to, next))) return 'nothing';
  const shown = await publicChain(to, url);
  const commit = isSame(own, shown) ? undefined : await commitWith(shown, to, next);
  if (commit === undefined || !continues(own, shown)) return 'nothing';
  await git(to, 'reset', '--quiet', '--hard', commit);
  await git(to, 'clean', '--quiet', '--force', '-d');
  // Where it is still refused, the end of this run tries again.
  await push(to, commit, LEDGER, []).catch(() => undefined);
  return 'recovered';
}

const hasOrigin = async (to: string): Promise<boolean> =>
  (await isWorkTree(to)) && (await git(to, 'remote')).split('\n').includes('origin');

/** Fetches what waits; gives its commit, undefined where nothing does. */
async function fetchNext(to: string, waits: readonly number[]): Promise<string | undefined> {
  try {
    const there = await again(waits, () => remoteCommit(to, NEXT));
    if (there === undefined) {
      if ((await commitAt(to, tracking(NEXT))) !== undefined)
        await git(to, 'update-ref', '-d', tracking(NEXT));
      return undefined;
    }
    await again(waits, () => git(to, 'fetch', '--quiet', 'origin', `+refs/heads/${NEXT}:${tracking(NEXT)}`));
    return await commitAt(to, tracking(NEXT));
  } catch (error) {
    if (!(error instanceof PushRefused)) throw error;
    throw new LedgerError(
      to,
      `der Ort des Zweigs „${LEDGER}“ antwortet nicht (${error.message}).`,
      'Es wurde nichts verändert. Bitte wiederholen, sobald er wieder erreichbar ist.',
    );
  }
}

/** The chain of the log in a commit; empty where it has none that can be read. */
async function chainAt(to: string, commit: string): Promise<Chain> {
  const lines = await git(to, 'show', `${commit}:${FILES.log}`).catch(() => '');
  return chainIn(`{"entries":[${lines.split('\n').filter(Boolean).join(',')}]}`);
}

/** The youngest commit up to `next` whose log is just this one. */
async function commitWith(chain: Chain, to: string, next: string): Promise<string | undefined> {
  const commits = (await git(to, 'rev-list', `--max-count=${MOST}`, next)).split('\n');
  for (const commit of commits) if (isSame(await chainAt(to, commit), chain)) return commit;
  return undefined;
}

/** @throws LedgerError where the site gives no answer from which its log, or that it has none, could be told */
async function publicChain(to: string, url: string): Promise<Chain> {
  const answer = await fetchBytes(url + LOG.index.slice(1));
  if (answer?.status === 200) return chainIn(answer.bytes.toString('utf8'));
  if (answer?.status === 404 || answer?.status === 410) return [];
  throw new LedgerError(
    to,
    `ein früherer Lauf ist nicht zu Ende gekommen, und ${url} antwortet nicht (${answer?.status ?? 'keine Antwort'}); ob dessen Eintrag schon öffentlich ist, lässt sich deshalb nicht feststellen.`,
    'Es wurde nichts verändert. Bitte wiederholen, sobald die Website wieder erreichbar ist.',
  );
}
