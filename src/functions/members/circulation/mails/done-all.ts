import { type Ballot, type BallotState, isBySilence } from '../../../../domain/circulation/index.ts';

/** Whether somebody has said all that an item asks for; who objected need not vote. */
function isAnswered({ ballot, standing }: BallotState, item: string, person: string): boolean {
  const said = standing.get(item)?.get(person);
  const consented = ballot.consent.kind === 'none' || said?.consent !== undefined;
  const voted = isBySilence(ballot.consent) || said?.consent === 'objects' || said?.value !== undefined;
  return consented && voted;
}

const itemsOf = ({ items }: Ballot, person: string) =>
  items.filter(({ excluded }) => !excluded.includes(person));

/**
 * Who may still be waited for: members with an item that they have not answered, and deputies of an item on which their
 * member has not answered either. Keys of people.
 */
export function unanswered(state: BallotState): string[] {
  return state.ballot.eligible
    .filter(({ person, deputyFor }) =>
      itemsOf(state.ballot, person).some(
        ({ id, excluded }) =>
          !isAnswered(state, id, person) &&
          (deputyFor === undefined || excluded.includes(deputyFor) || !isAnswered(state, id, deputyFor)),
      ),
    )
    .map(({ person }) => person);
}
