import type { BallotState } from '../../../../domain/circulation/index.ts';
import type { OutgoingMail } from '../../../../mail/ports.ts';
import type { Account, Parts } from '../../ports.ts';
import { BrokenBallot } from '../broken-ballot.ts';
import type { Circulation } from '../ports.ts';
import { type BallotMail, ballotMailOf } from './ballot-mail.ts';
import { unanswered } from './done-all.ts';
import { mailSubject, mailText } from './mail-text.ts';
import { receiptLines } from './receipt-lines.ts';

type ComposeParts = Pick<Parts, 'accounts' | 'readCouncil' | 'settings'>;
type Ballots = Pick<Circulation, 'state' | 'record'>;

/**
 * The mails of one round as they are right now: the address of today, and the ballot as it stands. Undefined where nobody wants
 * it any more: the access was revoked or has no address, or the reminder is no longer needed. Of a ballot whose records do not
 * hold nothing can be told: its mails wait, and hold those of no other up.
 * @throws StoreError
 */
export function composeBallotMail(
  parts: ComposeParts,
  circulation: Ballots,
): (id: string, body: string) => Promise<OutgoingMail | 'later' | undefined> {
  const broken = new Set<string>();
  return async (id, body) => {
    const mail = ballotMailOf(body);
    if (!mail) return undefined;
    if (broken.has(mail.ballot)) return 'later';
    try {
      return await mailNow(parts, circulation, id, mail);
    } catch (error) {
      if (!(error instanceof BrokenBallot)) throw error;
      broken.add(mail.ballot);
      return 'later';
    }
  };
}

async function mailNow(
  parts: ComposeParts,
  circulation: Ballots,
  id: string,
  mail: BallotMail,
): Promise<OutgoingMail | undefined> {
  const [account, state] = await Promise.all([
    parts.accounts.get(mail.account),
    circulation.state(mail.ballot),
  ]);
  if (account?.state !== 'active' || account.email === undefined || !state) return undefined;
  if (!isWanted(mail, state, account)) return undefined;
  const council = await parts.readCouncil();
  const member = state.ballot.eligible.find(({ person }) => person === account.person);
  const receipts = mail.kind === 'receipt' ? await receiptLines(circulation, mail, state) : [];
  const told = { kind: mail.kind, state, name: member?.name ?? account.name, receipts };
  return {
    id,
    to: account.email,
    subject: mailSubject(told),
    text: mailText(told, { origin: parts.settings.origin, council }),
  };
}

/** A reminder to who has answered meanwhile, or for a closing time that is over or was put off, is not sent. */
function isWanted({ kind, of }: BallotMail, state: BallotState, { person }: Account): boolean {
  if (kind === 'opened' || kind === 'extended') return state.phase === 'open';
  if (kind !== 'reminder') return true;
  return state.phase === 'open' && of === state.closes && unanswered(state).some((one) => one === person);
}
