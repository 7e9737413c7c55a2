import type { PublicOrganization } from '../../domain/public-record.ts';
import type { OrganizationKind } from '../../domain/schema/index.ts';
import { url } from '../../domain/url.ts';
import { ORGANIZATION_KIND } from '../../format/wording/enums.ts';
import { organizationList } from './addresses.ts';
import type { FileOwner } from './file.ts';
import { madeFiles } from './made-files.ts';
import { hasLists } from './organization-lists.ts';
import { idOf, type Json, linkTo, markdown, objectOf, some, type World } from './world.ts';

/** Values of `organizationType` that the specification names (OParl 1.1, Organization). */
const TYPE: Readonly<Record<OrganizationKind, string>> = {
  council: 'Gremium',
  'main-committee': 'Gremium',
  committee: 'Gremium',
  'local-council': 'Gremium',
  'advisory-board': 'Gremium',
  faction: 'Fraktion',
  party: 'Partei',
  administration: 'Verwaltungsbereich',
  other: 'Sonstiges',
};

/** The council is always called "Parlament", whatever its own name (OParl 1.1, Organization.classification). */
const classification = ({ kind, classification: own }: PublicOrganization): string =>
  kind === 'council' ? 'Parlament' : (own ?? ORGANIZATION_KIND[kind]);

/** What the documents of an organization belong to: the books of its resolutions. */
export const ownerOfOrganization = ({ key, kind }: PublicOrganization): FileOwner => ({
  segment: 'organization',
  key,
  page: url.organization(key, kind),
});

/** OParl Organization. */
export function organization(world: World, one: PublicOrganization): Json {
  const { index } = world;
  const members = index.membersOf.get(one.key) ?? [];
  const word = classification(one);
  const lists = hasLists(one, index);
  const fields = {
    body: linkTo(world, 'body', index.body, one.body),
    name: one.name,
    shortName: one.shortName,
    membership: some(members.map(({ membership }) => idOf(world, 'membership', membership.id))),
    meeting: lists ? world.base + organizationList(one.key, 'meeting') : undefined,
    consultation: lists ? world.base + organizationList(one.key, 'consultation') : undefined,
    subOrganizationOf: linkTo(world, 'organization', index.organization, one.parent),
    organizationType: TYPE[one.kind],
    classification: word,
    startDate: one.startDate,
    endDate: one.endDate,
    'ratsfenster:file': some(
      madeFiles(`organizations/${one.key}`, index).map(({ id }) => idOf(world, 'file', id)),
    ),
    'ratsfenster:kind': one.kind,
    'ratsfenster:classification': one.classification === word ? undefined : one.classification,
    'ratsfenster:colour': one.colour,
    'ratsfenster:order': one.order,
    'ratsfenster:description': markdown(one.description),
  };
  return objectOf(world, 'organization', one.key, fields, url.organization(one.key, one.kind));
}
