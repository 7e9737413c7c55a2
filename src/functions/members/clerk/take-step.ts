import type { AuditEvent, Account, Parts } from '../ports.ts';
import { type ChangeOutcome, stepAccount } from './change-account.ts';
import type { Done } from './done-words.ts';
import { enrolUntil, invite } from './invite.ts';
import { type MailFrame, stepMail } from './mails.ts';
import { removePasskeys } from './remove-passkeys.ts';
import { sendAll } from './send-all.ts';
import type { StepName } from './step-words.ts';

/** What a step led to: words for the next page, or why it was not taken. */
export type StepOutcome =
  { readonly done: Done } | { readonly refused: Exclude<ChangeOutcome['kind'], 'saved'> };

interface Step {
  readonly event: AuditEvent;
  /** The account as the step makes it; undefined where there is nothing to do. */
  readonly make: (account: Account, now: number) => Account | undefined;
  readonly mail?: Parameters<typeof stepMail>[2];
}

const active = (account: Account): boolean => account.state === 'active';
const since = (now: number) => ({ sessionsSince: new Date(now).toISOString() });

const MADE: Readonly<Record<Exclude<StepName, 'einladen'>, Step>> = {
  sitzungen: {
    event: 'session-ended',
    make: (account, now) => ({ ...account, ...since(now) }),
  },
  passkeys: {
    event: 'passkeys-reset',
    make: (account, now) =>
      active(account)
        ? { ...account, ...since(now), passkeysSince: account.version + 1, enrolUntil: enrolUntil(now) }
        : undefined,
    mail: 'passkeys',
  },
  sperren: {
    event: 'account-revoked',
    make: ({ enrolUntil: _ended, ...account }, now) =>
      active(account) ? { ...account, ...since(now), state: 'revoked' } : undefined,
  },
  freigeben: {
    event: 'account-restored',
    make: (account) => (active(account) ? undefined : { ...account, state: 'active' }),
    mail: 'freigabe',
  },
};

/** Takes a step with an access, records it, and tells the person where that is due. @throws StoreError */
export async function takeStep(
  parts: Parts,
  frame: MailFrame,
  id: string,
  name: StepName,
  by: string,
): Promise<StepOutcome> {
  if (name === 'einladen') return { done: await invite(parts, frame, id, by) };
  const { event, make, mail } = MADE[name];
  const now = parts.means.now();
  const outcome = await stepAccount(parts, id, (account) => make(account, now), { by, event });
  if (!outcome) return { done: 'unveraendert' };
  if (outcome.kind !== 'saved') return { refused: outcome.kind };
  // the one version just saved ended sessions and passkeys and opened the enrolment; the rest is tidying up
  if (name === 'passkeys') await removePasskeys(parts, outcome.account, by);
  const sent = mail ? await sendAll(parts.means, stepMail(frame, outcome.account, mail)) : true;
  return { done: sent ? name : 'mail-fehlt' };
}
