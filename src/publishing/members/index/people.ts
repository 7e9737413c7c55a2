import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import type { DirectoryMembership, DirectoryPerson } from '../../../domain/members/index.ts';
import type { Membership, Person, ProtectedPerson } from '../../../domain/schema/index.ts';
import { fullName, sortName } from '../../../domain/view/index.ts';
import type { IndexWorld } from './index-world.ts';

/** Everybody who may have an access, by key: whom the public site names, and who stands in the overlay alone. */
export const directoryPeople = ({ record, overlay }: IndexWorld): DirectoryPerson[] =>
  [
    ...record.people.map((entry) => person(entry, false)),
    ...overlay.people.map((entry) => person(entry, true)),
  ].toSorted((a, b) => (a.key < b.key ? -1 : 1));

function person({ key, data }: Entry<Person | ProtectedPerson>, internal: boolean): DirectoryPerson {
  const { title, givenName, surname } = data;
  const named = defined({ key, title, givenName, surname, memberships: [] });
  return {
    key,
    name: fullName(named),
    sortName: sortName(named),
    internal,
    memberships: data.memberships.map(membershipOf),
  };
}

const membershipOf = (membership: Membership): DirectoryMembership =>
  defined({
    organization: membership.organization,
    role: membership.role,
    roleTitle: membership.roleTitle,
    deputyFor: membership.deputyFor,
    votingRight: membership.votingRight,
    startDate: membership.startDate,
    endDate: membership.endDate,
  });
