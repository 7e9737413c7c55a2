import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { Role } from '../schema/membership.ts';
import type { DirectoryMembership, DirectoryPerson } from './directory.ts';
import { holdsOn } from './holds-on.ts';
import { flatItems } from './part-index.ts';
import type { MembersMeeting } from './part.ts';

/**
 * As what somebody is invited, the strongest first: with a seat; as a deputy, who comes where a member cannot; to the desk of
 * the minutes; as a guest of the body or of single items.
 */
export const INVITED_AS = ['member', 'deputy', 'secretary', 'guest'] as const;
export type InvitedAs = (typeof INVITED_AS)[number];

/** Somebody whom an invitation goes to. */
export interface Invited {
  /** Key in the directory. */
  readonly person: string;
  readonly as: InvitedAs;
}

const AS: Readonly<Record<Role, InvitedAs>> = {
  mayor: 'member',
  chair: 'member',
  'deputy-chair': 'member',
  member: 'member',
  advisory: 'member',
  deputy: 'deputy',
  secretary: 'secretary',
  guest: 'guest',
};

/**
 * Whom the invitation to a meeting goes to: who holds a membership in one of its bodies on the day of the meeting, whenever
 * the invitation is sent, and the guests of its items that still stand on the agenda. Each once, as the most that they are; in
 * the order of `people`.
 */
export function invitedTo(
  meeting: Pick<MembersMeeting, 'organization' | 'jointWith' | 'start' | 'agenda'>,
  people: readonly DirectoryPerson[],
): Invited[] {
  const bodies = new Set([meeting.organization, ...meeting.jointWith]);
  const day = dayOf(meeting.start);
  const guests = new Set(
    flatItems(meeting.agenda).flatMap((item) => (item.withdrawnAt === undefined ? item.guests : [])),
  );
  return people.flatMap(({ key, memberships }): Invited[] => {
    const all = asWhat(memberships, bodies, day);
    const as = INVITED_AS.find((one) => all.has(one)) ?? (guests.has(key) ? 'guest' : undefined);
    return as === undefined ? [] : [{ person: key, as }];
  });
}

const asWhat = (
  memberships: readonly DirectoryMembership[],
  bodies: ReadonlySet<string>,
  day: CalendarDate,
): ReadonlySet<InvitedAs> =>
  new Set(
    memberships
      .filter((membership) => bodies.has(membership.organization) && holdsOn(membership, day))
      .map(({ role }) => AS[role]),
  );
