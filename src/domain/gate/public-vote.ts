import { defined } from '../defined.ts';
import type { PublicVote } from '../public-record.ts';
import type { Choice, Vote } from '../schema/index.ts';
import type { DoorKeeper } from './door-keeper.ts';

/** Who may be named. */
type Shows = Pick<DoorKeeper, 'showsOrganization' | 'showsPerson'>;

/** Who was away or excluded is for members to know, not for the public (D-03, L-37); the numbers are public. */
const NAMED: ReadonlySet<Choice> = new Set(['yes', 'no', 'abstain', 'invalid']);

/** The vote as citizens may read it: of a secret one the sums alone, whatever the file says. */
export function publicVote(vote: Vote, keeper: Shows): PublicVote {
  const secret = vote.method === 'secret';
  return defined({
    method: vote.method,
    majority: vote.majority,
    yes: vote.yes,
    no: vote.no,
    abstain: vote.abstain,
    invalid: vote.invalid,
    excluded: vote.excluded,
    absent: vote.absent,
    present: vote.present,
    byFaction: secret ? [] : factionsOf(vote, keeper),
    byName: secret ? [] : namesOf(vote, keeper),
  });
}

const factionsOf = ({ byFaction = [] }: Vote, keeper: Shows): PublicVote['byFaction'] =>
  byFaction
    .filter(({ faction }) => keeper.showsOrganization(faction))
    .map(({ faction, yes, no, abstain }) => ({ faction, yes, no, abstain }));

const namesOf = ({ byName = [] }: Vote, keeper: Shows): PublicVote['byName'] =>
  byName
    .filter(({ person, choice }) => NAMED.has(choice) && keeper.showsPerson(person))
    .map(({ person, choice }) => ({ person, choice }));
