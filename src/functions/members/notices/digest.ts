import { hasStanding } from '../standing.ts';
import { readerOf } from '../who.ts';
import type { Account, Council, Parts } from '../ports.ts';
import { askedByRuns } from './asked-by-runs.ts';
import { chosenBy, type NoticeChoice } from './choices.ts';
import type { NoticeRun } from './run.ts';
import { readRun } from './runs.ts';
import { thingsFor } from './told/things-for.ts';
import type { ThingGroup } from './told/thing.ts';

/** What one run has to tell to one account, and to which address. */
export interface Digest {
  readonly account: Account & { readonly email: string };
  readonly groups: readonly ThingGroup[];
  readonly choice: Exclude<NoticeChoice, 'none'>;
}

type DigestParts = Pick<Parts, 'means'>;

/**
 * What a run tells to an account as it is now; undefined where it has nothing to tell, where the account has no address, is not
 * open or has nothing to be here for, or where its holder chose otherwise.
 * @throws StoreError
 */
export async function digestFor(
  { means: { slots } }: DigestParts,
  run: NoticeRun,
  account: Account,
  council: Council,
): Promise<Digest | undefined> {
  const { email } = account;
  if (email === undefined || account.state !== 'active') return undefined;
  const { choice, since } = await chosenBy(slots, account);
  if (choice === 'none' || (choice === 'day') !== (run.cause === 'day')) return undefined;
  const reader = readerOf(account, council);
  if (!(await hasStanding({ reader }, council))) return undefined;
  // what was made before the choice was told by the choice before
  const runs = (await runsOf(slots, run)).filter(({ made }) => Date.parse(made) >= since);
  const asked = await askedByRuns(runs, council);
  const groups = asked ? await thingsFor(council, reader, asked) : [];
  return groups.length === 0 ? undefined : { account: { ...account, email }, groups, choice };
}

/** The run itself, or those that it gathers and that are still there. */
async function runsOf(
  slots: Pick<DigestParts['means']['slots'], 'get'>,
  run: NoticeRun,
): Promise<readonly NoticeRun[]> {
  if (!run.gathers) return [run];
  const runs: NoticeRun[] = [];
  for (let number = run.gathers.first; number <= run.gathers.last; number += 1) {
    const one = await readRun(slots, number);
    if (one) runs.push(one);
  }
  return runs;
}
