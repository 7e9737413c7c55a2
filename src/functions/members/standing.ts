import { dayOf } from '../../domain/local-time.ts';
import { holdsOn, type MembersItem } from '../../domain/members/index.ts';
import type { Council, Who } from './ports.ts';

/**
 * Whether there is anything at all that somebody could be here for: a right that a clerk granted, a membership that holds
 * today, or the part of a guest in a meeting still to come. What may be read, `mayRead` says; this opens nothing.
 */
export async function hasStanding({ reader }: Who, council: Council | undefined): Promise<boolean> {
  if (reader.clerk || reader.leadership || reader.offices.length > 0) return true;
  // nothing published yet: there is nothing to see, and no ground to turn anybody away
  if (!council) return true;
  const day = dayOf(council.now);
  const holds = reader.memberships.some((membership) => holdsOn(membership, day));
  return holds || (reader.person !== undefined && isGuest(reader.person, council));
}

/** Guests have no membership; only where they are in a running term's agenda they can be found. */
async function isGuest(person: string, council: Council): Promise<boolean> {
  const day = dayOf(council.now);
  const numbers = council.directory.parts.map((_, number) => number);
  const parts = await council.parts(numbers);
  return parts.some(({ meetings }) =>
    meetings.some(({ start, agenda }) => day <= dayOf(start) && agenda.some((item) => invites(item, person))),
  );
}

const invites = ({ guests, items }: MembersItem, person: string): boolean =>
  guests.includes(person) || items.some((item) => invites(item, person));
