import type { EligibleMember } from '../../../../domain/circulation/index.ts';
import type { Account } from '../../ports.ts';

/** How somebody who may vote learns of it: by mail to an account, or otherwise by the office. */
export type Reach =
  | { readonly way: 'mail'; readonly account: string }
  | { readonly way: 'office'; readonly reason: 'no-account' | 'revoked' | 'no-address' };

/** Whom mails reach today, by the person's key. */
export function reachOf(
  eligible: readonly Pick<EligibleMember, 'person'>[],
  accounts: readonly Account[],
): ReadonlyMap<string, Reach> {
  const known = new Map(accounts.map((account) => [account.person ?? '', account]));
  return new Map(eligible.map(({ person }) => [person, reach(known.get(person))]));
}

function reach(account: Account | undefined): Reach {
  if (!account) return { way: 'office', reason: 'no-account' };
  if (account.state === 'revoked') return { way: 'office', reason: 'revoked' };
  return account.email === undefined
    ? { way: 'office', reason: 'no-address' }
    : { way: 'mail', account: account.id };
}
