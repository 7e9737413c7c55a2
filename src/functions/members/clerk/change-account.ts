import { defined } from '../../../domain/defined.ts';
import { recorded } from '../audit/recorded.ts';
import type { Account, AuditEvent, Parts } from '../ports.ts';
import { leavesNoClerk } from './last-clerk.ts';

/** What became of a change; `current` is what stands in the store now. */
export type ChangeOutcome =
  | { readonly kind: 'saved'; readonly account: Account }
  | { readonly kind: 'outdated'; readonly current: Account }
  | { readonly kind: 'email-taken' | 'subject-taken' | 'last-clerk' };

/** What is recorded of a change. @property fields names of what changed, never a value */
export interface Recorded {
  readonly event: AuditEvent;
  readonly fields?: readonly string[];
}

/** Who changes an account, and what is recorded of it. @property further what else the same change does */
export interface Change extends Recorded {
  readonly by: string;
  readonly further?: readonly Recorded[];
}

/**
 * Saves the next version of an account. That it is begun is recorded first: a change that cannot be recorded does not happen;
 * then what came of it.
 * @param before as it was read; version 0 for a new one
 * @throws StoreError
 */
export async function changeAccount(
  parts: Pick<Parts, 'accounts' | 'audit' | 'means'>,
  before: Account,
  next: Account,
  change: Change,
): Promise<ChangeOutcome> {
  const { accounts, audit } = parts;
  const current = await accounts.get(before.id);
  if (current && current.version !== before.version) return { kind: 'outdated', current };
  if (leavesNoClerk(await accounts.all(), before, next)) return { kind: 'last-clerk' };
  const { by, further = [] } = change;
  const entries = [change, ...further].map(({ event, fields }) =>
    defined({ event, account: next.id, by, subject: fields?.join(',') || undefined }),
  );
  return recorded(
    audit,
    entries,
    () => saved(parts, before, next, by),
    ({ kind }) => kind === 'saved',
  );
}

async function saved(
  { accounts, means }: Pick<Parts, 'accounts' | 'means'>,
  before: Account,
  next: Account,
  by: string,
): Promise<ChangeOutcome> {
  const changedAt = new Date(means.now()).toISOString();
  const outcome = await accounts.save({ ...next, changedBy: by, changedAt });
  if (outcome === 'outdated') return { kind: outcome, current: (await accounts.get(before.id)) ?? before };
  if (outcome !== 'saved') return { kind: outcome };
  // two clerks who take the right from each other at the same moment: both keep it
  if (leavesNoClerk(await accounts.all(), before, next)) {
    await accounts.save({ ...before, version: before.version + 1, changedBy: by, changedAt });
    return { kind: 'last-clerk' };
  }
  const written = { ...next, version: before.version + 1, changedBy: by, changedAt };
  // a new one in place of one that was erased goes on with its numbers
  const account = before.version === 0 ? await accounts.get(before.id) : undefined;
  return { kind: 'saved', account: account ?? written };
}

/**
 * Changes what an account says now, however often others change it meanwhile; for steps that do not depend on the rest,
 * such as revoking. @param step the account as it is to be, or undefined where there is nothing to do
 * @returns undefined where there is no such account, or nothing to do
 */
export async function stepAccount(
  parts: Pick<Parts, 'accounts' | 'audit' | 'means'>,
  id: string,
  step: (account: Account) => Account | undefined,
  change: Change,
): Promise<ChangeOutcome | undefined> {
  for (let tries = 1; ; tries += 1) {
    const account = await parts.accounts.get(id);
    const next = account && step(account);
    if (!account || !next) return undefined;
    const outcome = await changeAccount(parts, account, next, change);
    if (outcome.kind !== 'outdated' || tries === 5) return outcome;
  }
}
