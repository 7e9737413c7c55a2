import type { PublicTerm } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { backTo, type Json, linkTo, linksTo, objectOf, type Place, type World } from './world.ts';

/** OParl LegislativeTerm. OParl knows one body of a term; where it is that of several, all are named in our own field. */
export function legislativeTerm(world: World, term: PublicTerm, place: Place): Json {
  const { body: bodies } = world.index;
  const owners = term.bodies.filter((key) => bodies.has(key));
  const fields = {
    ...backTo(world, place, { body: linkTo(world, 'body', bodies, owners[0]) }),
    name: term.name,
    startDate: term.startDate,
    endDate: term.endDate,
    'ratsfenster:bodies': owners.length > 1 ? linksTo(world, 'body', bodies, owners) : undefined,
  };
  return objectOf(world, 'legislativeterm', term.key, fields, url.term(term.key));
}
