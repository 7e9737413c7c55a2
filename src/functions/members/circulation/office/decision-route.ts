import type { Handler } from 'hono';
import { at } from '../../addresses.ts';
import { recorded } from '../../audit/recorded.ts';
import { askedBy } from '../../clerk/request.ts';
import { formOf } from '../../form/form-of.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import { type BallotMail, ballotMailOf, mailId } from '../mails/ballot-mail.ts';
import { ballotOutbox } from '../mails/ballot-outbox.ts';
import { mailWord } from '../mails/mail-word.ts';
import { isBallotId } from './draft/draft-id.ts';
import { failedReceipts } from './view/failed-receipts.ts';

/** A clerk decides what becomes of a mail of which nobody knows whether it arrived, or that did not. */
export const decideMail =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who } = askedBy(context);
    const form = await formOf(context);
    const ballot = context.req.param('id') ?? '';
    const decision = form.get('entscheidung');
    if (!isBallotId(ballot) || (decision !== 'again' && decision !== 'settled')) return context.notFound();
    const chosen = await chosenMails(parts, ballot, form.get('mail') ?? '');
    if (!chosen) return context.notFound();
    const outbox = ballotOutbox(parts);
    const isDone = await recorded(
      parts.audit,
      [{ event: 'ballot-mail-decided', account: chosen.account, by: who.account.id, subject: ballot }],
      async () => {
        const done: boolean[] = [];
        for (const id of chosen.ids) done.push(await outbox.decide(id, decision, who.account.id));
        return done.some(Boolean);
      },
      Boolean,
    );
    if (isDone && decision === 'again') parts.means.queued?.();
    return context.redirect(`${at.ballotOffice(ballot)}?erledigt=${isDone ? decision : 'nichts'}`, 303);
  };

/** Ids of the mails that a form names, to one account: one mail, or all of its receipts that did not arrive. @throws StoreError */
async function chosenMails(
  parts: Parts,
  ballot: string,
  word: string,
): Promise<{ readonly account: string; readonly ids: readonly string[] } | undefined> {
  const [kind, account = ''] = word.split(' ');
  if (kind === 'receipt') {
    const state = await circulationIn(parts).state(ballot);
    const failed = state ? await failedReceipts(parts, state) : [];
    const ids = failed.filter((one) => one.account === account).map(({ id }) => id);
    return state && { account, ids };
  }
  const mail = mailNamed(ballot, word);
  if (!mail) return undefined;
  const id = await mailId(mail, await mailWord(parts.means.slots, ballot));
  return (await ballotOutbox(parts).delivery(id)) && { account: mail.account, ids: [id] };
}

/** "opened amsel 0": kind, account and occasion. */
function mailNamed(ballot: string, word: string): BallotMail | undefined {
  const [kind, account, of] = word.split(' ');
  return ballotMailOf(JSON.stringify({ kind, ballot, account, of }));
}
