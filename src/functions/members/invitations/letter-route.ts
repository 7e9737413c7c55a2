import type { Handler } from 'hono';
import { askedBy } from '../clerk/request.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { invitationOf } from './invitation.ts';
import { lettersOf } from './letter.ts';
import { meetingNow } from './meeting-now.ts';
import { orderAsked } from './order-asked.ts';
import { ordersIn } from './orders.ts';
import { invitationOutbox } from './outbox.ts';
import { lettersPage } from './page/letters-page.ts';
import { proofsOf } from './proof.ts';
import { thingsOf } from './things.ts';

/** The letters of an order, to be printed. They bear titles that are not public, so that it is recorded who opened them. */
export const showLetters =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const { council } = asked;
    const order = await orderAsked(parts, context);
    const now = order && council && (await meetingNow(council, order.meeting));
    if (!order || !council || !now) return context.notFound();
    const proofs = await proofsOf(order, invitationOutbox(parts), council);
    const before = (await ordersIn(parts.means.slots).of(order.meeting)).find(
      ({ number }) => number === order.number - 1,
    );
    const { settings } = parts;
    const things = await thingsOf(now);
    const invitation = invitationOf({ now, council, settings, things, before, day: order.day });
    const letters = await lettersOf(now, proofs, council);
    await parts.audit.record({
      event: 'invitation-printed',
      account: asked.who.account.id,
      session: asked.who.session.id,
      subject: order.meeting,
    });
    return context.html(lettersPage({ asked, council, order, invitation, letters }));
  };
