import type { PublicPerson } from '../../domain/public-record.ts';
import { type Role, ROLES } from '../../domain/schema/membership.ts';

/** What a person is in an organization, from when to when (`YYYY-MM-DD`, both days belong to it). */
export interface Seat {
  readonly person: string;
  readonly role: Role;
  /** The role in the body's own words. */
  readonly roleTitle?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/** Roles of those who sit in a body; deputies, advisers and guests are entered where they came. */
const SEATED: ReadonlySet<Role> = new Set(['mayor', 'chair', 'deputy-chair', 'member']);

/** The seats in each organization at any time, by role and then by name. */
export function seatsByOrganization(
  people: readonly PublicPerson[],
): Readonly<Record<string, readonly Seat[]>> {
  const all = people.flatMap(({ key, surname, memberships }) =>
    memberships.map(({ organization, role, roleTitle, startDate, endDate }) => ({
      organization,
      surname,
      seat: {
        person: key,
        role,
        ...(roleTitle === undefined ? {} : { roleTitle }),
        ...(startDate === undefined ? {} : { startDate }),
        ...(endDate === undefined ? {} : { endDate }),
      },
    })),
  );
  const ordered = all.toSorted(
    (a, b) =>
      ROLES.indexOf(a.seat.role) - ROLES.indexOf(b.seat.role) || a.surname.localeCompare(b.surname, 'de'),
  );
  const seats: Record<string, Seat[]> = {};
  for (const { organization, seat } of ordered) (seats[organization] ??= []).push(seat);
  return seats;
}

/** Whether a seat holds on a day (`YYYY-MM-DD`). */
export const holdsOn = (
  {
    startDate = '',
    endDate = '9999',
  }: { readonly startDate?: string | undefined; readonly endDate?: string | undefined },
  day: string,
): boolean => startDate <= day && day <= endDate;

/** Keys of those who sit in a body on a day, in the order of a list of members. */
export const membersOn = (seats: readonly Seat[], day: string): readonly string[] => [
  ...new Set(seats.filter((seat) => SEATED.has(seat.role) && holdsOn(seat, day)).map(({ person }) => person)),
];
