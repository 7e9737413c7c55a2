import {
  type BallotItem,
  type BallotState,
  type BallotValue,
} from '../../../../../domain/circulation/index.ts';
import { seatsOf, speakersOf } from '../../../../../domain/circulation/seats.ts';

/** Names of seats by what was said; deputies who spoke stand with their member. */
export interface SeatVotes {
  readonly objected: readonly string[];
  readonly by: Readonly<Record<BallotValue, readonly string[]>>;
}

/** Who objected and who voted how on an item, for the office, which reads the records after the end. */
export function votesOf({ ballot, standing }: BallotState, item: BallotItem): SeatVotes {
  const said = standing.get(item.id);
  const names = new Map(ballot.eligible.map(({ person, name }) => [person, name]));
  const voices = seatsOf(ballot).flatMap((seat) => {
    const speaker = speakersOf(seat, item).find((person) => said?.has(person));
    if (speaker === undefined) return [];
    const name = names.get(speaker) ?? speaker;
    const words = speaker === seat.member ? name : `${name} (für ${names.get(seat.member) ?? seat.member})`;
    return [{ words, said: said?.get(speaker) }];
  });
  const of = (value: BallotValue) =>
    voices.filter((voice) => voice.said?.value === value).map(({ words }) => words);
  return {
    objected: voices.filter((voice) => voice.said?.consent === 'objects').map(({ words }) => words),
    by: { yes: of('yes'), no: of('no'), abstain: of('abstain') },
  };
}
