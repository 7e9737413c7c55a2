import type { Council, Parts } from '../ports.ts';
import { isSet, isToCome, runningMeetings } from './meeting-now.ts';
import { ordersIn } from './orders.ts';

/** How many invitations the desk noted as sent that were not sent from here. @throws StoreError */
export async function unsentInvitations({ means }: Pick<Parts, 'means'>, council: Council): Promise<number> {
  const [counts, meetings] = await Promise.all([ordersIn(means.slots).counts(), runningMeetings(council)]);
  return meetings.filter(
    (meeting) => isSet(meeting, council) && isToCome(meeting, council) && !counts.has(meeting.key),
  ).length;
}
