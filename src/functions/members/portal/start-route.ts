import type { Context } from 'hono';
import { circulationIn } from '../circulation/circulation-in.ts';
import { ballotCards, waiting } from '../circulation/portal/view/ballot-cards.ts';
import { isConfirmed } from '../guards.ts';
import { unsentInvitations } from '../invitations/unsent.ts';
import { isStaff } from '../layout/navigation.ts';
import { passkeysIn } from '../passkey/store.ts';
import type { MembersEnv, Parts, Who } from '../ports.ts';
import { hasSeat } from '../seats.ts';
import { baselineOf } from './marks.ts';
import { type Asks, startPage, unconfirmedPage } from './page/start-page.ts';
import { runningParts } from './parts-for.ts';
import { asked, note, show } from './request.ts';
import { openShelf } from './shelf.ts';
import { publicMeetings, startView } from './view/start-view.ts';

/** The start page. Without the second factor it shows what is public anyhow. */
export const startRoute = (parts: Parts) => (context: Context<MembersEnv>) =>
  asked(context, async (request) => {
    const { who, council } = request;
    const frame = {
      title: `Guten Tag, ${who.person?.name ?? who.account.name}`,
      current: 'home' as const,
    };
    const [shelf, asks, unsent] = await Promise.all([
      openShelf(council, who.reader, runningParts(council)),
      asksOf(who, hasSeat(who.reader, council), parts),
      who.reader.clerk ? unsentInvitations(parts, council) : 0,
    ]);
    if (!isConfirmed(who, parts.settings))
      return show(request, frame, unconfirmedPage(publicMeetings(shelf), asks));
    await note(parts, request, 'overview-read', 'start');
    const ballots = waiting(
      ballotCards(await circulationIn(parts).all(), request, parts.means.now()).running,
    );
    const tasks = isStaff(who, council) ? (await council.administration()).tasks : undefined;
    return show(
      request,
      frame,
      startPage(startView(shelf, baselineOf(council, who.session), tasks), { ...asks, unsent, ballots }),
    );
  });

async function asksOf(who: Who, seat: boolean, parts: Parts): Promise<Asks> {
  const { channel } = who.account;
  const passkey = !isConfirmed(who, parts.settings) && !(await hasPasskey(who, parts));
  return { passkey, consent: channel === 'paper' && seat };
}

/** Whether there is a passkey that counts. */
const hasPasskey = async ({ account }: Who, { means }: Parts): Promise<boolean> =>
  (await passkeysIn(means.slots).of(account)).length > 0;
