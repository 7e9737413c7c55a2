import type { PublicMembership, PublicPerson } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { ROLE } from '../../format/wording/enums.ts';
import { backTo, idOf, type Json, linkTo, objectOf, type Place, type World } from './world.ts';

/** OParl Membership of a person. */
export function membership(world: World, { key }: PublicPerson, seat: PublicMembership, place: Place): Json {
  const { organization, person } = world.index;
  const fields = {
    ...backTo(world, place, { person: idOf(world, 'person', key) }),
    organization: linkTo(world, 'organization', organization, seat.organization),
    role: seat.roleTitle ?? ROLE[seat.role],
    votingRight: seat.votingRight,
    startDate: seat.startDate,
    endDate: seat.endDate,
    onBehalfOf: linkTo(world, 'organization', organization, seat.onBehalfOf),
    'ratsfenster:role': seat.role,
    'ratsfenster:deputyFor': linkTo(world, 'person', person, seat.deputyFor),
  };
  return objectOf(world, 'membership', seat.id, fields, url.person(key));
}
