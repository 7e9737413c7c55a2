import type { Handler } from 'hono';
import type { Decision } from '../../../mail/ports.ts';
import { at } from '../addresses.ts';
import { recorded } from '../audit/recorded.ts';
import { askedBy } from '../clerk/request.ts';
import { formOf } from '../form/form-of.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { mailId } from './keys.ts';
import { orderAsked } from './order-asked.ts';
import { invitationOutbox } from './outbox.ts';

/** A clerk decides what becomes of a mail of which nobody knows whether it arrived, or that did not. */
export const decideDelivery =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who } = askedBy(context);
    const [form, order] = [await formOf(context), await orderAsked(parts, context)];
    const account = form.get('zugang');
    const addressee = order?.addressees.find((one) => one.way === 'mail' && one.account === account);
    const decision = decisionIn(form.get('entscheidung'));
    if (!order || account === null || !addressee || !decision) return context.notFound();
    const outbox = invitationOutbox(parts);
    const isDone = await recorded(
      parts.audit,
      [{ event: 'invitation-decided', account, by: who.account.id, subject: order.meeting }],
      async () => outbox.decide(await mailId(order, account), decision, who.account.id),
      Boolean,
    );
    if (isDone && decision === 'again') parts.means.queued?.();
    return context.redirect(`${at.invitation(order.meeting)}?erledigt=${isDone ? decision : 'nichts'}`, 303);
  };

const decisionIn = (word: string | null): Decision | undefined =>
  word === 'again' || word === 'settled' ? word : undefined;
