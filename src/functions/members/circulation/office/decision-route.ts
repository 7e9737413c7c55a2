import type { Handler } from 'hono';
import { at } from '../../addresses.ts';
import { recorded } from '../../audit/recorded.ts';
import { askedBy } from '../../clerk/request.ts';
import { formOf } from '../../form/form-of.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { type BallotMail, ballotMailOf, mailId } from '../mails/ballot-mail.ts';
import { ballotOutbox } from '../mails/ballot-outbox.ts';
import { mailWord } from '../mails/mail-word.ts';
import { isBallotId } from './draft/draft-id.ts';

/** A clerk decides what becomes of a mail of which nobody knows whether it arrived, or that did not. */
export const decideMail =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who } = askedBy(context);
    const form = await formOf(context);
    const ballot = context.req.param('id') ?? '';
    const mail = isBallotId(ballot) ? mailNamed(ballot, form.get('mail') ?? '') : undefined;
    const decision = form.get('entscheidung');
    if (!mail || (decision !== 'again' && decision !== 'settled')) return context.notFound();
    const outbox = ballotOutbox(parts);
    const id = await mailId(mail, await mailWord(parts.means.slots, ballot));
    if (!(await outbox.delivery(id))) return context.notFound();
    const isDone = await recorded(
      parts.audit,
      [{ event: 'ballot-mail-decided', account: mail.account, by: who.account.id, subject: ballot }],
      () => outbox.decide(id, decision, who.account.id),
      Boolean,
    );
    if (isDone && decision === 'again') parts.means.queued?.();
    return context.redirect(`${at.ballotOffice(ballot)}?erledigt=${isDone ? decision : 'nichts'}`, 303);
  };

/** "opened amsel 0": kind, account and occasion. */
function mailNamed(ballot: string, word: string): BallotMail | undefined {
  const [kind, account, of] = word.split(' ');
  return ballotMailOf(JSON.stringify({ kind, ballot, account, of }));
}
