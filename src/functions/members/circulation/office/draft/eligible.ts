import type { EligibleMember } from '../../../../../domain/circulation/index.ts';
import { dayOf } from '../../../../../domain/local-time.ts';
import { type DirectoryMembership, holdsOn } from '../../../../../domain/members/index.ts';
import type { Council } from '../../../ports.ts';

/** Who may vote today, by surname; and deputies whose member nobody named, who therefore step in for nobody. */
export interface Eligible {
  readonly members: readonly EligibleMember[];
  readonly deputiesOfNobody: readonly string[];
}

const MANDATES: ReadonlySet<DirectoryMembership['role']> = new Set([
  'mayor',
  'chair',
  'deputy-chair',
  'member',
]);

/**
 * Who may vote in an organization on the record's day: seats with the right to vote, then the deputies of these members. Each
 * person once; who has a seat is nobody's deputy.
 */
export function eligibleIn({ directory, now }: Council, organization: string): Eligible {
  const day = dayOf(now);
  const people = [...directory.people]
    .sort((a, b) => a.sortName.localeCompare(b.sortName, 'de'))
    .map((person) => ({
      ...person,
      seats: person.memberships.filter(
        (one) => one.organization === organization && one.votingRight !== false && holdsOn(one, day),
      ),
    }));
  const members = people.filter(({ seats }) => seats.some(({ role }) => MANDATES.has(role)));
  const keys = new Set(members.map(({ key }) => key));
  const others = people.filter(
    ({ key, seats }) => !keys.has(key) && seats.some(({ role }) => role === 'deputy'),
  );
  const deputies = others.map(({ key, name, seats }) => ({
    person: key,
    name,
    deputyFor: seats.map(({ deputyFor }) => deputyFor).find((one) => one !== undefined && keys.has(one)),
  }));
  return {
    members: [
      ...members.map(({ key, name }) => ({ person: key, name })),
      ...deputies.flatMap(({ deputyFor, ...one }) =>
        deputyFor === undefined ? [] : [{ ...one, deputyFor }],
      ),
    ],
    deputiesOfNobody: deputies.flatMap(({ name, deputyFor }) => (deputyFor === undefined ? [name] : [])),
  };
}
