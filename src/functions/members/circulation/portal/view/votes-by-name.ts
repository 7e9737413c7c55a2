import {
  BALLOT_VALUES,
  type BallotItem,
  type BallotState,
  type BallotValue,
} from '../../../../../domain/circulation/index.ts';
import { seatsOf, speakersOf } from '../../../../../domain/circulation/seats.ts';
import { onlyObjections } from '../words.ts';

/** Who voted how; `none`: who could have and did not. */
export interface NamedVotes {
  readonly value: BallotValue | 'none';
  readonly names: readonly string[];
}

/**
 * Who voted how on an item, by the seats that counted; undefined where that is not made known, or where no votes count.
 * A deputy who counted is named with the member.
 */
export function votesByName(state: BallotState, item: BallotItem): readonly NamedVotes[] | undefined {
  const { ballot, phase, tally, standing } = state;
  const result = tally?.find((line) => line.item === item.id);
  const counts = result !== undefined && result.outcome !== 'no-consent' && !onlyObjections(ballot);
  if (phase !== 'closed' || ballot.visibility !== 'named' || !counts) return undefined;
  const said = standing.get(item.id);
  const nameOf = new Map(ballot.eligible.map(({ person, name }) => [person, name]));
  const voices = seatsOf(ballot).flatMap((seat) => {
    const speakers = speakersOf(seat, item);
    if (speakers.length === 0) return [];
    const speaker = speakers.find((person) => said?.has(person)) ?? seat.member;
    const name = nameOf.get(speaker) ?? speaker;
    const words = speaker === seat.member ? name : `${name} (für ${nameOf.get(seat.member) ?? seat.member})`;
    return [{ value: said?.get(speaker)?.value ?? ('none' as const), words }];
  });
  return [...BALLOT_VALUES, 'none' as const].flatMap((value) => {
    const names = voices.filter((voice) => voice.value === value).map(({ words }) => words);
    return names.length === 0 ? [] : [{ value, names: names.toSorted((a, b) => a.localeCompare(b, 'de')) }];
  });
}
