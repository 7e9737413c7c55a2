import type { Council, Parts } from '../ports.ts';
import { recordDay } from '../instant-words.ts';
import { addresseesOf, type NamedAddressee } from './addressees.ts';
import { type Invitation, invitationOf } from './invitation.ts';
import { isSet, isToCome, meetingNow } from './meeting-now.ts';
import type { Order } from './order.ts';
import { ordersIn } from './orders.ts';
import { hashOf } from '../hash-of.ts';
import { changedThings, thingsOf, type Things } from './things.ts';

/** What a clerk may order now, and all that was ordered. */
export interface Desk {
  readonly invitation: Invitation;
  readonly addressees: readonly NamedAddressee[];
  readonly things: Things;
  /** Newest last. */
  readonly orders: readonly Order[];
  /** Why nothing can be ordered; absent where something can. */
  readonly closed?: 'not-set' | 'over' | 'unchanged';
  /** Of all that the page shows: who orders must have seen it as it is. */
  readonly fingerprint: string;
}

/** How it stands with the invitation to a meeting; undefined where there is no such meeting. @throws StoreError */
export async function deskOf(
  parts: Pick<Parts, 'accounts' | 'means' | 'settings'>,
  council: Council,
  key: string,
): Promise<Desk | undefined> {
  const now = await meetingNow(council, key);
  if (!now) return undefined;
  const [orders, accounts] = await Promise.all([ordersIn(parts.means.slots).of(key), parts.accounts.all()]);
  const things = await thingsOf(now);
  const before = orders.at(-1);
  const day = recordDay(parts.means.now(), council);
  const invitation = invitationOf({ now, council, settings: parts.settings, things, before, day });
  const addressees = addresseesOf(now.meeting, council, accounts);
  const closed = closedFor(now.meeting, council, before, things);
  return {
    invitation,
    addressees,
    things,
    orders,
    ...(closed && { closed }),
    fingerprint: await hashOf([invitation.number, things, addressees]),
  };
}

function closedFor(
  meeting: Invitation['meeting'],
  council: Council,
  before: Order | undefined,
  things: Things,
): Desk['closed'] {
  if (!isSet(meeting, council)) return 'not-set';
  if (!isToCome(meeting, council)) return 'over';
  return before && changedThings(before.things, things).size === 0 ? 'unchanged' : undefined;
}
