import { type BallotState, type EligibleMember, missingOf } from '../../../../../domain/circulation/index.ts';
import type { Delivery } from '../../../../../mail/ports.ts';
import { fewAtOnce } from '../../../clerk/few-at-once.ts';
import type { Parts } from '../../../ports.ts';
import { mailId } from '../../mails/ballot-mail.ts';
import { ballotOutbox } from '../../mails/ballot-outbox.ts';
import { itemsOf } from '../../mails/done-all.ts';
import { dueMails, type DueMails } from '../../mails/due-mails.ts';
import { mailFolder, mailWord, queuedMark } from '../../mails/mail-word.ts';
import { type Reach, reachOf } from '../../mails/reachable.ts';

/** A mail to a member, and how it stands; without `delivery` it is not in the outbox yet, or never was (`missed`). */
export interface MemberMail extends Pick<DueMails, 'kind' | 'of'> {
  readonly delivery?: Delivery;
  readonly missed?: true;
}

/** How far somebody is, never how they answered. */
export interface MemberRow extends EligibleMember {
  /** Items in which they may take part. */
  readonly of: number;
  /** Of these, on how many nothing is missing: who objected and who voted look alike. */
  readonly answered: number;
  readonly reach: Reach;
  readonly mails: readonly MemberMail[];
}

/** All who may vote, in the order of the ballot. @throws StoreError */
export async function memberRows({ accounts, means }: Parts, state: BallotState): Promise<MemberRow[]> {
  const { ballot, standing } = state;
  const [all, word] = [await accounts.all(), await mailWord(means.slots, ballot.id)];
  const reach = reachOf(ballot.eligible, all);
  const marks = new Set(await means.slots.list(mailFolder(ballot.id)));
  const due = await Promise.all(
    dueMails(state, means.now()).map(async (mail) => ({
      ...mail,
      isQueued: marks.has(await queuedMark(ballot.id, mail)),
    })),
  );
  const outbox = ballotOutbox({ means });
  return fewAtOnce(ballot.eligible, async (member): Promise<MemberRow> => {
    const items = itemsOf(ballot, member.person);
    const way = reach.get(member.person) ?? { way: 'office', reason: 'no-account' };
    const mails: MemberMail[] = [];
    if (way.way === 'mail')
      for (const { kind, of, to, isQueued } of due) {
        const delivery = await outbox.delivery(
          await mailId({ kind, ballot: ballot.id, account: way.account, of }, word),
        );
        if (delivery || (to.includes(member.person) && kind !== 'reminder'))
          mails.push({ kind, of, ...(delivery ? { delivery } : isQueued && { missed: true }) });
      }
    return {
      ...member,
      of: items.length,
      answered: items.filter(({ id }) => missingOf(ballot, standing.get(id)?.get(member.person)).length === 0)
        .length,
      reach: way,
      mails,
    };
  });
}
