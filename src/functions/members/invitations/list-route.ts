import type { Handler } from 'hono';
import { askedBy } from '../clerk/request.ts';
import { page } from '../layout/page.ts';
import type { Outbox } from '../../../mail/ports.ts';
import type { Council, MembersEnv, Parts } from '../ports.ts';
import { isSet, isToCome, meetingNow, runningMeetings } from './meeting-now.ts';
import { ordersIn } from './orders.ts';
import { invitationOutbox } from './outbox.ts';
import { invitationList, type SentMeeting } from './page/list-page.ts';
import { unpublished } from './page/unpublished.ts';
import { figuresOf, proofsOf } from './proof.ts';
import { changedThings, thingsOf } from './things.ts';

/** So many meetings that are over stand in the list, and so many to which nobody was invited yet. */
const PAST = 10;
const AHEAD = 5;

/** Invitations by what is to be done. */
export const showInvitations =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const { council } = asked;
    if (!council)
      return context.html(
        page({ title: 'Einladungen', who: asked.who, current: 'invitations' }, unpublished),
      );
    const [counts, meetings] = await Promise.all([
      ordersIn(parts.means.slots).counts(),
      runningMeetings(council),
    ]);
    const ahead = meetings.filter((meeting) => isToCome(meeting, council));
    const ordered = meetings.filter(({ key }) => counts.has(key));
    const over = ordered.filter((meeting) => !ahead.includes(meeting)).slice(-PAST);
    const outbox = invitationOutbox(parts);
    const sent: SentMeeting[] = [];
    for (const { key } of [...ahead.filter((meeting) => counts.has(meeting.key)), ...over.toReversed()])
      sent.push(...(await sentMeeting(parts, outbox, council, key)));
    const open = ahead.filter(({ key }) => !counts.has(key));
    return context.html(
      invitationList({
        asked,
        council,
        unsent: open.filter((meeting) => isSet(meeting, council)),
        sent,
        unset: open.filter((meeting) => !isSet(meeting, council)).slice(0, AHEAD),
      }),
    );
  };

/** How it stands with all that was sent of a meeting; nothing where it is not published any more. */
async function sentMeeting(
  { means }: Parts,
  outbox: Outbox,
  council: Council,
  key: string,
): Promise<SentMeeting[]> {
  const [now, orders] = await Promise.all([meetingNow(council, key), ordersIn(means.slots).of(key)]);
  const last = orders.at(-1);
  if (!now || !last) return [];
  const proofs = await Promise.all(orders.map((order) => proofsOf(order, outbox, council)));
  const isOpen = isSet(now.meeting, council) && isToCome(now.meeting, council);
  return [
    {
      meeting: now.meeting,
      figures: figuresOf(proofs.flat()),
      supplements: orders.length - 1,
      changed: isOpen && changedThings(last.things, await thingsOf(now)).size > 0,
    },
  ];
}
