import {
  type Ballot,
  type BallotState,
  isBySilence,
  missingOf,
} from '../../../../domain/circulation/index.ts';

/** Items in which somebody may take part. */
export const itemsOf = ({ items }: Ballot, person: string): Ballot['items'] =>
  items.filter(({ excluded }) => !excluded.includes(person));

/**
 * Who may still be waited for: members with an item on which something is missing, and deputies of an item on which their
 * member has not answered either. Where silence agrees these are all who may take part: who has objected is not told by this.
 * @returns keys of people
 */
export function unanswered({ ballot, standing }: BallotState): string[] {
  const isAnswered = (item: string, person: string): boolean =>
    !isBySilence(ballot.consent) && missingOf(ballot, standing.get(item)?.get(person)).length === 0;
  return ballot.eligible
    .filter(({ person, deputyFor }) =>
      itemsOf(ballot, person).some(
        ({ id, excluded }) =>
          !isAnswered(id, person) &&
          (deputyFor === undefined || excluded.includes(deputyFor) || !isAnswered(id, deputyFor)),
      ),
    )
    .map(({ person }) => person);
}
