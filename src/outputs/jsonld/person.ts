import type { PublicMembership, PublicPerson } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { fullName, type RecordIndex } from '../../domain/view/index.ts';
import { ROLE } from '../../format/wording/enums.ts';
import { absolute } from '../absolute.ts';
import { organizationName } from './organization.ts';
import type { Thing } from './thing.ts';

/** Name and address of a person, for what refers to them. */
export function personName(person: PublicPerson, { record }: RecordIndex): Thing {
  const address = absolute(record.site, url.person(person.key));
  return { '@type': 'Person', '@id': address, name: fullName(person), url: address };
}

function roleThing(membership: PublicMembership, index: RecordIndex): Thing[] {
  const organization = index.organization.get(membership.organization);
  if (!organization) return [];
  return [
    {
      '@type': 'OrganizationRole',
      roleName: membership.roleTitle ?? ROLE[membership.role],
      startDate: membership.startDate,
      endDate: membership.endDate,
      memberOf: organizationName(organization, index),
    },
  ];
}

/** A person with their seats and offices, each a role between person and organization, as schema.org writes them. */
export function personThing(person: PublicPerson, index: RecordIndex): Thing {
  const portrait = person.portrait?.variants?.at(-1);
  return {
    ...personName(person, index),
    familyName: person.surname,
    givenName: person.givenName,
    honorificPrefix: person.title,
    image: portrait && absolute(index.record.site, portrait.url),
    memberOf: person.memberships.flatMap((membership) => roleThing(membership, index)),
  };
}
