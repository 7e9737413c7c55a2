import type { Account, Parts } from '../ports.ts';
import { stepAccount } from './change-account.ts';
import type { Done } from './done-words.ts';
import { invitationMail, type MailFrame } from './mails.ts';
import { sendAll } from './send-all.ts';

/** Days in which a first passkey may be enrolled after an invitation. */
const DAYS = 14;

/** Until when a passkey may be enrolled that is asked for now (milliseconds since 1970); ISO 8601, UTC. */
export const enrolUntil = (now: number): string => new Date(now + DAYS * 86_400_000).toISOString();

/** Opens the enrolment and tells the person by mail. @returns what the next page says @throws StoreError */
export async function invite(parts: Parts, frame: MailFrame, id: string, by: string): Promise<Done> {
  const until = enrolUntil(parts.means.now());
  const outcome = await stepAccount(
    parts,
    id,
    (account) => (isOpen(account) ? { ...account, enrolUntil: until } : undefined),
    { by, event: 'invited' },
  );
  if (outcome?.kind !== 'saved' || !hasEmail(outcome.account)) return 'unveraendert';
  return (await sendAll(parts.means, [invitationMail(frame, outcome.account)])) ? 'einladen' : 'mail-fehlt';
}

const hasEmail = (account: Account): account is Account & { readonly email: string } =>
  account.email !== undefined;

const isOpen = (account: Account): boolean => account.state === 'active' && hasEmail(account);
