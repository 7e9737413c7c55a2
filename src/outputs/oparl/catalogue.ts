import type { PublicPerson, PublicRecord, PublicResolution, PublicTerm } from '../../domain/public-record.ts';
import { indexOf, type RecordIndex } from '../../domain/view/index.ts';
import { body } from './body.ts';
import { legislativeTerm } from './legislative-term.ts';
import { listed, type Listed } from './listed.ts';
import { listedFiles } from './listed-files.ts';
import { listedMeeting } from './listed-meetings.ts';
import { listedPaper } from './listed-papers.ts';
import { location } from './location.ts';
import { madeFiles } from './made-files.ts';
import { membership } from './membership.ts';
import { organization, ownerOfOrganization } from './organization.ts';
import { person } from './person.ts';
import { bodiesOf, meetingsAt } from './relations.ts';
import { filesOfOwn, ownerOfResolution, resolution, standsAlone } from './resolution.ts';

/**
 * Every object of the interface but System, with the lists in which it stands. What belongs to several bodies, such as
 * a person with seats in two councils, stands in the lists of each.
 */
export function* catalogueOf(record: PublicRecord): Generator<Listed> {
  const index = indexOf(record);
  for (const one of record.bodies) {
    const rest = { bodies: [], object: `bodies/${one.key}` };
    yield listed('body', one.key, { ...rest, make: (world) => body(world, one) });
  }
  for (const term of record.terms) yield listedTerm(term, index);
  for (const one of record.organizations) {
    const rest = { bodies: bodiesOf([one.key], index), object: `organizations/${one.key}` };
    yield listed('organization', one.key, { ...rest, make: (world) => organization(world, one) });
    yield* listedFiles(madeFiles(rest.object, index), ownerOfOrganization(one), rest);
  }
  for (const one of record.people) yield* listedPerson(one, index);
  for (const place of record.locations) {
    const organizations = (meetingsAt(index).get(place.key) ?? []).map((meeting) => meeting.organization);
    const bodies = bodiesOf(organizations, index);
    const object = `bodies/${bodies[0]}`;
    yield listed('location', place.key, { bodies, object, make: (world) => location(world, place) });
  }
  for (const one of index.meetings) yield* listedMeeting(one, index);
  for (const one of record.papers) yield* listedPaper(one, index);
  for (const one of record.resolutions.filter(standsAlone)) yield* listedResolution(one, index);
}

function listedTerm(term: PublicTerm, index: RecordIndex): Listed {
  const bodies = term.bodies.filter((key) => index.body.has(key));
  const rest = { bodies, object: `terms/${term.key}` };
  return listed('legislativeterm', term.key, {
    ...rest,
    make: (world) => legislativeTerm(world, term, 'alone'),
  });
}

function* listedPerson(one: PublicPerson, index: RecordIndex): Generator<Listed> {
  const object = `people/${one.key}`;
  const bodies = bodiesOf(
    one.memberships.map((seat) => seat.organization),
    index,
  );
  yield listed('person', one.key, { bodies, object, make: (world) => person(world, one) });
  for (const seat of one.memberships) {
    const own = { bodies: bodiesOf([seat.organization], index), object };
    yield listed('membership', seat.id, { ...own, make: (world) => membership(world, one, seat, 'alone') });
  }
}

function* listedResolution(one: PublicResolution, index: RecordIndex): Generator<Listed> {
  const shared = { bodies: bodiesOf([one.organization], index), object: `resolutions/${one.key}` };
  yield listed('resolution', one.key, { ...shared, make: (world) => resolution(world, one) });
  yield* listedFiles(filesOfOwn(one, index), ownerOfResolution(one), shared);
}
