import type { PublicPerson } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { fullName } from '../../domain/view/index.ts';
import { membership } from './membership.ts';
import { bodiesOf } from './relations.ts';
import { type Json, linkTo, linksTo, objectOf, some, type World } from './world.ts';

/**
 * OParl Person with name, titles and memberships; the gate lets out no more. OParl knows one body of a person; who has
 * seats in several has all of them in our own field.
 */
export function person(world: World, one: PublicPerson): Json {
  const { index } = world;
  const bodies = bodiesOf(
    one.memberships.map((seat) => seat.organization),
    index,
  );
  const fields = {
    body: linkTo(world, 'body', index.body, bodies[0]),
    name: fullName(one),
    familyName: one.surname,
    givenName: one.givenName,
    title: one.title === undefined ? undefined : [one.title],
    membership: some(one.memberships.map((seat) => membership(world, one, seat, 'embedded'))),
    'ratsfenster:bodies': bodies.length > 1 ? linksTo(world, 'body', index.body, bodies) : undefined,
  };
  return objectOf(world, 'person', one.key, fields, url.person(one.key));
}
