import type { Context, Handler } from 'hono';
import { at } from '../addresses.ts';
import { type Asked, askedBy } from '../clerk/request.ts';
import { formOf } from '../form/form-of.ts';
import { recordDay } from '../instant-words.ts';
import type { Html } from '../layout/html.ts';
import { notice } from '../layout/notice.ts';
import type { Council, MembersEnv, Parts } from '../ports.ts';
import { withoutNames } from './addressees.ts';
import { type Desk, deskOf } from './office.ts';
import { openedSince } from './opened.ts';
import type { Order } from './order.ts';
import { invitationOutbox } from './outbox.ts';
import { toldOf } from './page/done-words.ts';
import { invitationPage } from './page/meeting-page.ts';
import type { SentOrder } from './page/sent-section.ts';
import { placeOrder } from './place-order.ts';
import { proofsOf } from './proof.ts';

type Answer = (asked: Asked & { readonly council: Council }, desk: Desk) => Promise<Response>;

/** Answers where the meeting is known. */
async function withDesk(parts: Parts, context: Context<MembersEnv>, answer: Answer): Promise<Response> {
  const asked = askedBy(context);
  const { council } = asked;
  const desk = council && (await deskOf(parts, council, context.req.param('key') ?? ''));
  return council && desk ? answer({ ...asked, council }, desk) : context.notFound();
}

/** The invitation to one meeting. */
export const showInvitation =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDesk(parts, context, async (asked, desk) =>
      context.html(await pageOf(parts, asked, desk, toldOf(context.req.query('erledigt')))),
    );

/** Orders the invitation, or a supplement. Only what the clerk saw is ordered. */
export const orderInvitation =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDesk(parts, context, async (asked, desk) => {
      const form = await formOf(context);
      const refuse = async (title: string, sentence: string, status: 409 | 422) =>
        context.html(await pageOf(parts, asked, desk, notice('danger', title, sentence)), status);
      if (desk.closed !== undefined || form.get('stand') !== desk.fingerprint)
        return refuse(
          'Noch nichts versandt',
          'Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal durch, was jetzt gilt.',
          409,
        );
      if (desk.invitation.period?.lawful === false && form.get('trotzdem') !== 'ja')
        return refuse(
          'Noch nichts versandt',
          'Die Einladungsfrist ist nicht eingehalten. Bestätigen Sie unten, dass Sie trotzdem senden.',
          422,
        );
      const isFirst = await placeOrder(parts, orderOf(parts, asked, desk), invitationOutbox(parts));
      parts.means.queued?.();
      const done = isFirst ? 'versandt' : 'schon';
      return context.redirect(`${at.invitation(desk.invitation.meeting.key)}?erledigt=${done}`, 303);
    });

const orderOf = ({ means }: Parts, { who, council }: Asked, desk: Desk): Order => ({
  meeting: desk.invitation.meeting.key,
  number: desk.invitation.number,
  word: crypto.randomUUID(),
  by: who.account.id,
  at: new Date(means.now()).toISOString(),
  day: recordDay(means.now(), council),
  addressees: desk.addressees.map(withoutNames),
  things: desk.things,
});

async function pageOf(
  parts: Parts,
  asked: Asked & { readonly council: Council },
  desk: Desk,
  told: Html | undefined,
): Promise<Html> {
  const { council } = asked;
  const outbox = invitationOutbox(parts);
  const names = new Map((await parts.accounts.all()).map(({ id, name }) => [id, name]));
  const sent: SentOrder[] = [];
  for (const order of desk.orders.toReversed()) {
    const proofs = await proofsOf(order, outbox, council);
    const opened = await openedSince(parts, order);
    sent.push({ order, proofs, by: names.get(order.by) ?? order.by, ...(opened && { opened }) });
  }
  return invitationPage({ asked, council, settings: parts.settings, desk, sent, told });
}
