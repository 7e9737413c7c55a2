import { normalEmail } from '../../accounts.ts';
import { changeAccount } from '../../clerk/change-account.ts';
import type { Account, Parts } from '../../ports.ts';
import { type Identity, subjectOf } from './identity.ts';

/** The account to which an identity of the provider leads, or why to none. */
export type Found =
  | { readonly account: Account }
  | { readonly refused: 'revoked'; readonly account: Account }
  | { readonly refused: 'unknown' };

/**
 * Finds the account of an identity. One that is not known yet is bound to the single active account that bears its verified
 * address, where the operator wants that.
 * @throws StoreError
 */
export async function accountOf(parts: Parts, identity: Identity): Promise<Found> {
  const subject = subjectOf(identity);
  const accounts = await parts.accounts.all();
  const bearers = accounts.filter(({ subjects }) => subjects.includes(subject));
  const active = bearers.filter(({ state }) => state === 'active');
  const [account] = active;
  if (account && active.length === 1) return { account };
  const [revoked] = bearers;
  if (revoked) return { refused: 'revoked', account: revoked };
  return bound(parts, accounts, identity);
}

async function bound(parts: Parts, accounts: readonly Account[], identity: Identity): Promise<Found> {
  const { settings } = parts;
  if (!settings.login.oidc?.bindByEmail || identity.email === undefined) return { refused: 'unknown' };
  const email = normalEmail(identity.email);
  const [account, ...others] = accounts.filter(
    (candidate) => candidate.email === email && candidate.state === 'active',
  );
  // an account that is bound to another login of this provider belongs to somebody else with that address
  if (!account || others.length > 0 || isBoundTo(account, identity.issuer)) return { refused: 'unknown' };
  const next = { ...account, subjects: [...account.subjects, subjectOf(identity)] };
  const outcome = await changeAccount(parts, account, next, { by: account.id, event: 'login-bound' });
  // somebody changed the account at the same moment; the next login reads it anew
  return outcome.kind === 'saved' ? { account: outcome.account } : { refused: 'unknown' };
}

const isBoundTo = ({ subjects }: Account, issuer: string): boolean =>
  subjects.some((subject) => subject.startsWith(`${issuer}|`));
