import type { Ballot, BallotItem } from '../../../../../domain/circulation/index.ts';

/** Names of those who may not take part in an item, for the office; never with the reason. */
export const excludedNames = (
  { excluded }: Pick<BallotItem, 'excluded'>,
  { eligible }: Pick<Ballot, 'eligible'>,
): string[] => eligible.filter(({ person }) => excluded.includes(person)).map(({ name }) => name);
