import type { Attendee } from '../../widgets/attendance/model/rows.ts';
import type { HandoverOf } from '../handover.ts';
import { type Placed, placed } from './placed.ts';

export type Numbers = Pick<HandoverOf<'numbers'>, 'present' | 'changes' | 'unplaced'>;

/** The numbers that follow from a list of names. */
export interface Counted {
  readonly numbers: Numbers;
  /** People who were there without a vote, and are not counted. */
  readonly uncounted: readonly string[];
}

/**
 * How many voting members were there: at the opening, and who came and went at which item.
 * @param members who has a seat in the body; where most of the list have none, it is of another time and all are counted
 */
export function attendanceNumbers(list: readonly Attendee[], members: readonly string[]): Counted {
  const present = list.filter(({ excused }) => excused !== true);
  const seated = present.filter(({ person }) => members.includes(person));
  const counted = seated.length * 2 >= present.length ? seated : present;
  const stays = counted.map(({ from, to }) => ({
    from: from === undefined ? undefined : placed(from, 'from'),
    to: to === undefined ? undefined : placed(to, 'to'),
  }));
  const opening = openingOf(stays.map(({ from }) => from));
  const atOpening = (from: Placed | undefined): boolean =>
    from === undefined || ('clock' in from && from.clock !== '' && from.clock === opening);
  const late = ({ from }: Stay): Placed[] => (atOpening(from) || !from ? [] : [from]);
  const moves = stays.map((stay) => ({ from: late(stay), to: stay.to ? [stay.to] : [] }));
  const isPlaced = ({ from, to }: (typeof moves)[number]): boolean =>
    [...from, ...to].every((place) => 'number' in place);
  return {
    numbers: {
      present: stays.filter(({ from }) => atOpening(from)).length,
      changes: added(moves.filter(isPlaced)),
      unplaced: moves.filter((move) => !isPlaced(move)).length,
    },
    uncounted: present.filter((one) => !counted.includes(one)).map(({ person }) => person),
  };
}

interface Stay {
  readonly from: Placed | undefined;
  readonly to: Placed | undefined;
}

/** The time of the opening, where everybody is entered with the time of coming; the earliest of these. */
function openingOf(all: readonly (Placed | undefined)[]): string | undefined {
  if (all.some((from) => from === undefined)) return undefined;
  let earliest: string | undefined;
  for (const from of all) {
    const clock = from && 'clock' in from ? from.clock : '';
    if (clock !== '' && (earliest === undefined || clock < earliest)) earliest = clock;
  }
  return earliest;
}

/** One line for each place at which the number changes. */
function added(moves: readonly { readonly from: readonly Placed[]; readonly to: readonly Placed[] }[]) {
  const sums = new Map<string, { number: string; after: boolean; by: number }>();
  const add = (place: Placed, by: number): void => {
    if (!('number' in place)) return;
    const key = `${place.number} ${place.after}`;
    const sum = sums.get(key) ?? { ...place, by: 0 };
    sums.set(key, { ...sum, by: sum.by + by });
  };
  for (const { from, to } of moves) {
    for (const place of from) add(place, 1);
    for (const place of to) add(place, -1);
  }
  return [...sums.values()].filter(({ by }) => by !== 0);
}
