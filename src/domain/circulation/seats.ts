import type { Ballot, BallotItem } from './ballot.ts';
import type { Standing } from './state.ts';

/** A member's place with those who step in, in the order in which the ballot names them. */
export interface Seat {
  readonly member: string;
  readonly deputies: readonly string[];
}

/** One for each member; deputies have none of their own. */
export const seatsOf = ({ eligible }: Pick<Ballot, 'eligible'>): Seat[] =>
  eligible
    .filter(({ deputyFor }) => deputyFor === undefined)
    .map(({ person: member }) => ({
      member,
      deputies: eligible.filter(({ deputyFor }) => deputyFor === member).map(({ person }) => person),
    }));

/** Who may speak for a seat on an item, in the order in which they go: the member, then the deputies. */
export const speakersOf = (
  { member, deputies }: Seat,
  { excluded }: Pick<BallotItem, 'excluded'>,
): string[] => [member, ...deputies].filter((person) => !excluded.includes(person));

/** What counts for a seat on an item. */
export interface Voice {
  readonly member: string;
  /** Who spoke for it; undefined where nobody did, who may. */
  readonly speaker?: string;
  readonly said: Standing;
}

/**
 * What counts for each seat that may take part in an item: all that the first of its speakers said who said anything. A
 * deputy is heard where the member said nothing at all on this item, or is excluded from it (L-50d); one person's consent
 * never goes with another's vote.
 * @param said by person, on this item
 */
export const voicesOf = (
  seats: readonly Seat[],
  item: Pick<BallotItem, 'excluded'>,
  said: ReadonlyMap<string, Standing> | undefined,
): Voice[] =>
  seats.flatMap((seat) => {
    const speakers = speakersOf(seat, item);
    const speaker = speakers.find((person) => said?.has(person));
    if (speakers.length === 0) return [];
    return speaker === undefined
      ? [{ member: seat.member, said: {} }]
      : [{ member: seat.member, speaker, said: said?.get(speaker) ?? {} }];
  });
