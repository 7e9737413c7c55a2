import { createHash } from 'node:crypto';
import {
  type Ballot,
  type BallotItem,
  type BallotState,
  type BallotValue,
  type ItemTally,
  parseRecord,
  stateOf,
} from '../../domain/circulation/index.ts';
import { seatsOf, voicesOf } from '../../domain/circulation/seats.ts';
import { CirculationFault } from './fault.ts';

/** A vote that counts; `person` is the key of who cast it. */
export interface CountedVote {
  readonly person: string;
  readonly value: BallotValue;
}

/** A ballot that is over, from a log that was verified. */
export interface ClosedBallot {
  readonly ballot: Ballot;
  /** Until when was voted, and when the log was closed: ISO 8601 in UTC. */
  readonly closes: string;
  readonly closedAt: string;
  /** SHA-256 of the last record. */
  readonly head: string;
  readonly tally: readonly ItemTally[];
  /** By item, in the order in which the ballot names its members. */
  readonly votes: ReadonlyMap<string, readonly CountedVote[]>;
}

/** What the records of a closed ballot say. @throws CirculationFault where this version does not understand them */
export function closedBallot(lines: readonly string[]): ClosedBallot {
  const state = stateIn(lines);
  if (!state?.tally) throw new CirculationFault('Das Protokoll ist noch nicht abgeschlossen.');
  const { ballot, closes, last, tally } = state;
  const votes = new Map(ballot.items.map((item) => [item.id, votesOn(item, state)]));
  return { ballot, closes, closedAt: last.at, head: last.hash, tally, votes };
}

function stateIn(lines: readonly string[]): BallotState | undefined {
  try {
    return stateOf(
      lines.map((line) => ({
        record: parseRecord(line),
        hash: createHash('sha256').update(line).digest('hex'),
      })),
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CirculationFault(
      `Das Protokoll ist nicht zu verstehen (${error.message}). Bitte prüfen, ob Mitgliederbereich und dieser Befehl denselben Stand von Ratsfenster haben.`,
    );
  }
}

/** One vote for each seat at most: a deputy's where the member said nothing (L-50d). */
function votesOn(item: BallotItem, { ballot, standing }: BallotState): readonly CountedVote[] {
  return voicesOf(seatsOf(ballot), item, standing.get(item.id)).flatMap(
    ({ speaker: person, said: { value } }) =>
      person === undefined || value === undefined ? [] : [{ person, value }],
  );
}
