import { textOf } from '../values/text-of.ts';
import type { Context } from '../context.ts';
import { slug } from '../text/slug.ts';
import { toDate } from '../values/moment.ts';
import { meetingOrganizations, type Organizations } from './organizations.ts';

/** Gives every meeting with a day its key: the day and its body. @returns keys by source id */
export function meetingKeys(
  { pool, keys }: Context,
  organizations: Organizations,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const meeting of pool.all('Meeting')) {
    const day = toDate(textOf(meeting.fields['start']));
    const name = organizations.get(meetingOrganizations(meeting)[0] ?? '')?.name ?? '';
    if (day)
      known.set(meeting.id, keys.meetings.keyFor(meeting.id, `${day}-${slug(name, 48)}`.replace(/-$/, '')));
  }
  return known;
}
