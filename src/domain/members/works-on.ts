import type { CalendarDate } from '../calendar-date.ts';
import type { AccessFacts, Reader, Subject } from './access.ts';
import { holdsOn } from './holds-on.ts';

/**
 * Whether the reader works for an office that wrote it: by what a clerk granted, or by a membership of that day. A paper that
 * names a council or committee as its office, by mistake, makes nobody staff.
 */
export const worksOn = (
  { offices, memberships }: Reader,
  subject: Subject,
  { organization: known }: AccessFacts,
  day: CalendarDate,
): boolean =>
  subject.offices.some(
    (office) =>
      known.get(office)?.kind === 'administration' &&
      (offices.includes(office) ||
        memberships.some(
          (membership) =>
            membership.organization === office && membership.role !== 'guest' && holdsOn(membership, day),
        )),
  );
