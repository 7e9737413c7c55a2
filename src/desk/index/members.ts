import type { PublicPerson } from '../../domain/public-record.ts';
import { type Role, ROLES } from '../../domain/schema/membership.ts';

/** Roles of those who sit in a body; deputies, advisers and guests are entered where they came. */
const SEATED: ReadonlySet<Role> = new Set(['mayor', 'chair', 'deputy-chair', 'member']);

/** Keys of the people with a seat in each organization on a day (`YYYY-MM-DD`), by role and then by name. */
export function membersByOrganization(
  people: readonly PublicPerson[],
  day: string,
): Readonly<Record<string, readonly string[]>> {
  const seats = people.flatMap(({ key, surname, memberships }) =>
    memberships
      .filter(
        ({ role, startDate = '', endDate = '9999' }) =>
          SEATED.has(role) && startDate <= day && day <= endDate,
      )
      .map(({ organization, role }) => ({ organization, key, surname, rank: ROLES.indexOf(role) })),
  );
  const ordered = seats.toSorted((a, b) => a.rank - b.rank || a.surname.localeCompare(b.surname, 'de'));
  const members: Record<string, string[]> = {};
  for (const { organization, key } of ordered) {
    const list = (members[organization] ??= []);
    if (!list.includes(key)) list.push(key);
  }
  return members;
}
