import {
  type BallotItem,
  type BallotState,
  type BallotValue,
  type Standing,
} from '../../../../../domain/circulation/index.ts';
import { seatsOf, voicesOf } from '../../../../../domain/circulation/seats.ts';
import { seatWords } from '../../seat-words.ts';

/** Names of seats by what was said; deputies who spoke stand with their member. */
export interface SeatVotes {
  readonly objected: readonly string[];
  readonly by: Readonly<Record<BallotValue, readonly string[]>>;
}

/** Who objected and who voted how on an item, for the office, which reads the records after the end. */
export function votesOf({ ballot, standing }: BallotState, item: BallotItem): SeatVotes {
  const words = seatWords(ballot);
  const voices = voicesOf(seatsOf(ballot), item, standing.get(item.id));
  const namesOf = (is: (said: Standing) => boolean) => voices.filter(({ said }) => is(said)).map(words);
  const of = (vote: BallotValue) => namesOf(({ value }) => value === vote);
  return {
    objected: namesOf(({ consent }) => consent === 'objects'),
    by: { yes: of('yes'), no: of('no'), abstain: of('abstain') },
  };
}
