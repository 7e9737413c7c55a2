import { normalEmail } from '../../accounts.ts';
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
  const { settings, means, audit } = parts;
  if (!settings.login.oidc?.bindByEmail || identity.email === undefined) return { refused: 'unknown' };
  const email = normalEmail(identity.email);
  const [account, ...others] = accounts.filter(
    (candidate) => candidate.email === email && candidate.state === 'active',
  );
  // an account that is bound to another login of this provider belongs to somebody else with that address
  if (!account || others.length > 0 || isBoundTo(account, identity.issuer)) return { refused: 'unknown' };
  const change = {
    ...account,
    subjects: [...account.subjects, subjectOf(identity)],
    changedBy: account.id,
    changedAt: new Date(means.now()).toISOString(),
  };
  const outcome = await parts.accounts.save(change);
  // somebody changed the account at the same moment; the next login reads it anew
  if (outcome !== 'saved') return { refused: 'unknown' };
  await audit.record({ event: 'login-bound', account: account.id });
  return { account: { ...change, version: change.version + 1 } };
}

const isBoundTo = ({ subjects }: Account, issuer: string): boolean =>
  subjects.some((subject) => subject.startsWith(`${issuer}|`));
