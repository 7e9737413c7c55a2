import type { BallotState } from '../../../../domain/circulation/index.ts';
import type { OutgoingMail } from '../../../../mail/ports.ts';
import type { Account, Parts } from '../../ports.ts';
import { BrokenBallot } from '../broken-ballot.ts';
import type { Circulation } from '../ports.ts';
import { type BallotMail, ballotMailOf, mailId } from './ballot-mail.ts';
import { ballotOutbox } from './ballot-outbox.ts';
import { unanswered } from './done-all.ts';
import { OPENING } from './due-mails.ts';
import { mailSubject, mailText } from './mail-text.ts';
import { mailWord } from './mail-word.ts';
import { receiptLines } from './receipt-lines.ts';

type ComposeParts = Pick<Parts, 'accounts' | 'means' | 'readCouncil' | 'settings'>;
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
): Promise<OutgoingMail | 'later' | undefined> {
  const [account, state] = await Promise.all([
    parts.accounts.get(mail.account),
    circulation.state(mail.ballot),
  ]);
  if (account?.state !== 'active' || account.email === undefined || !state) return undefined;
  if (!isWanted(mail, state, account)) return undefined;
  if (mail.kind === 'extended' && (await waitsForOpening(parts, mail))) return 'later';
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

/** That somebody has longer is told to whom it was told that it has begun. */
async function waitsForOpening(parts: ComposeParts, { ballot, account }: BallotMail): Promise<boolean> {
  const opening = { kind: 'opened', ballot, account, of: OPENING } as const;
  const id = await mailId(opening, await mailWord(parts.means.slots, ballot));
  const delivery = await ballotOutbox(parts).delivery(id);
  return delivery !== undefined && WAITING.has(delivery.state);
}

const WAITING: ReadonlySet<string> = new Set(['queued', 'sending', 'deferred']);

/**
 * A reminder to who has answered meanwhile, and what tells of a closing time that is over or was put off since, is not sent:
 * each mail bears the closing time that counts, and two that say the same are one too many.
 */
function isWanted({ kind, of }: BallotMail, state: BallotState, { person }: Account): boolean {
  if (kind === 'opened') return state.phase === 'open';
  if (kind === 'extended') return state.phase === 'open' && of === state.closes;
  if (kind !== 'reminder') return true;
  return state.phase === 'open' && of === state.closes && unanswered(state).some((one) => one === person);
}
