import { defined } from '../../domain/defined.ts';
import type { PublicVote } from '../../domain/public-record.ts';
import { idOf, type Json, some, type World } from './world.ts';

/** A vote in our own fields, since OParl has none: numbers, by Fraktion, and by name where the gate shows names. */
export function vote(world: World, one: PublicVote): Json {
  const { organization, person } = world.index;
  return defined({
    method: one.method,
    majority: one.majority,
    yes: one.yes,
    no: one.no,
    abstain: one.abstain,
    invalid: one.invalid,
    excluded: one.excluded,
    absent: one.absent,
    present: one.present,
    byFaction: some(
      one.byFaction
        .filter(({ faction }) => organization.has(faction))
        .map(({ faction, yes, no, abstain }) => ({
          organization: idOf(world, 'organization', faction),
          yes,
          no,
          abstain,
        })),
    ),
    byName: some(
      one.byName
        .filter(({ person: key }) => person.has(key))
        .map(({ person: key, choice }) => ({ person: idOf(world, 'person', key), choice })),
    ),
  });
}
