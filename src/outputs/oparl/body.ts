import type { PublicBody } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { bodyKindName } from '../../format/wording/body-kind.ts';
import { bodyList, type ListedSegment } from './addresses.ts';
import { legislativeTerm } from './legislative-term.ts';
import { SYSTEM } from './system.ts';
import { idOf, type Json, linkTo, markdown, objectOf, some, type World } from './world.ts';

/** OParl Body with the addresses of all its lists. */
export function body(world: World, one: PublicBody): Json {
  const { site } = world.record;
  const list = (segment: ListedSegment) => world.base + bodyList(one.key, segment);
  const contact = { ...site.operator, ...site.contacts.council };
  const terms = world.record.terms.filter(({ bodies }) => bodies.includes(one.key));
  const fields = {
    system: world.base + SYSTEM,
    name: one.name,
    shortName: one.shortName,
    website: one.website,
    license: site.license?.url,
    ags: one.ags,
    rgs: one.rgs,
    contactEmail: contact.email,
    contactName: contact.name,
    classification: bodyKindName(one.kind, one.profile),
    organization: list('organization'),
    person: list('person'),
    meeting: list('meeting'),
    paper: list('paper'),
    legislativeTerm: terms.map((term) => legislativeTerm(world, term, 'embedded')),
    agendaItem: list('agendaitem'),
    consultation: list('consultation'),
    file: list('file'),
    locationList: list('location'),
    legislativeTermList: list('legislativeterm'),
    membership: list('membership'),
    'ratsfenster:resolution': list('resolution'),
    'ratsfenster:kind': one.kind,
    'ratsfenster:profile': one.profile,
    'ratsfenster:partOf': linkTo(world, 'body', world.index.body, one.partOf),
    'ratsfenster:inhabitants': one.inhabitants,
    'ratsfenster:statutorySizes': some(sizes(world, one)),
    'ratsfenster:description': markdown(one.description),
  };
  return objectOf(world, 'body', one.key, fields, url.body(one.key));
}

/** Statutory numbers of members, of organizations and terms that are public. */
const sizes = (world: World, { statutorySizes }: PublicBody) =>
  statutorySizes
    .filter(
      ({ organization, term }) => world.index.organization.has(organization) && world.index.term.has(term),
    )
    .map(({ organization, term, members }) => ({
      organization: idOf(world, 'organization', organization),
      legislativeTerm: idOf(world, 'legislativeterm', term),
      members,
    }));
