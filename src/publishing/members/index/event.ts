import type { Entry } from '../../../domain/council-record.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { MembersEvent, MembersMeeting } from '../../../domain/members/index.ts';
import type { Meeting } from '../../../domain/schema/index.ts';
import type { IndexWorld } from './index-world.ts';
import { locationOf } from './location.ts';

/** What of a meeting its event is about. */
type Timed = Pick<MembersMeeting, 'start' | 'end' | 'allDay' | 'location' | 'status'>;

/** Time, place and state in one text: what makes SEQUENCE rise in the public calendar too. */
export const eventWords = ({ start, end, allDay, location, status }: Timed): string =>
  JSON.stringify([
    allDay === true ? dayOf(start) : start,
    end !== undefined && end > start ? end : null,
    location ? [location.name, location.room, location.street, location.place] : null,
    status,
  ]);

/** The event as the generation before tells it, one change later where time, place or state are others now. */
export function eventOf({ key, data }: Entry<Meeting>, world: IndexWorld): MembersEvent {
  const before = world.earlier?.events?.get(key);
  if (!before) return { sequence: 0, modified: world.instant };
  const location = locationOf(data.location, world);
  const now = eventWords({ ...data, location } as Timed);
  return before.words === now
    ? before.event
    : { sequence: before.event.sequence + 1, modified: world.instant };
}
