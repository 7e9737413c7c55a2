import type { PublicBody, PublicOrganization } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { absolute } from '../absolute.ts';
import type { Thing } from './thing.ts';

/** Kinds that are no part of the state. */
const PRIVATE = new Set<PublicOrganization['kind']>(['faction', 'party']);

/** Name and address of an organization, for what refers to it. */
export function organizationName({ key, kind, name }: PublicOrganization, { record }: RecordIndex): Thing {
  const address = absolute(record.site, url.organization(key, kind));
  return {
    '@type': PRIVATE.has(kind) ? 'Organization' : 'GovernmentOrganization',
    '@id': address,
    name,
    url: address,
  };
}

/** Name and address of a body, for what refers to it. */
export function bodyName({ key, name }: PublicBody, { record }: RecordIndex): Thing {
  const address = absolute(record.site, url.body(key));
  return { '@type': 'GovernmentOrganization', '@id': address, name, url: address };
}

/** A council, committee, Fraktion, party or office. */
export function organizationThing(organization: PublicOrganization, index: RecordIndex): Thing {
  const parent = index.organization.get(organization.parent ?? '');
  const body = index.body.get(organization.body);
  return {
    ...organizationName(organization, index),
    alternateName: organization.shortName,
    description: organization.description,
    foundingDate: organization.startDate,
    dissolutionDate: organization.endDate,
    // A party is no part of the body in whose council it sits.
    parentOrganization:
      organization.kind === 'party'
        ? undefined
        : parent
          ? organizationName(parent, index)
          : body && bodyName(body, index),
  };
}

/** A Körperschaft; its Gemeindeschlüssel (AGS) as a number of it, the association that it belongs to as one of its members. */
export function bodyThing(body: PublicBody, index: RecordIndex): Thing {
  const { site } = index.record;
  const association = index.body.get(body.partOf ?? '');
  return {
    ...bodyName(body, index),
    alternateName: body.shortName,
    description: body.description,
    sameAs: body.website,
    identifier:
      body.ags === undefined ? undefined : { '@type': 'PropertyValue', propertyID: 'AGS', value: body.ags },
    memberOf: association && bodyName(association, index),
    image: absolute(site, url.shareImage(url.body(body.key))),
  };
}
