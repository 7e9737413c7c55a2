import {
  BALLOT_VALUES,
  type BallotItem,
  type BallotState,
  type BallotValue,
} from '../../../../../domain/circulation/index.ts';
import { seatsOf, voicesOf } from '../../../../../domain/circulation/seats.ts';
import { seatWords } from '../../seat-words.ts';
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
  const words = seatWords(ballot);
  const voices = voicesOf(seatsOf(ballot), item, standing.get(item.id));
  return [...BALLOT_VALUES, 'none' as const].flatMap((value) => {
    const names = voices.filter(({ said }) => (said.value ?? 'none') === value).map(words);
    return names.length === 0 ? [] : [{ value, names: names.toSorted((a, b) => a.localeCompare(b, 'de')) }];
  });
}
