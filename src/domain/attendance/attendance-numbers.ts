import type { ProtectedMeeting } from '../schema/protected.ts';
import { type Moment, momentOf, type Way } from './moment.ts';

type Attendee = NonNullable<ProtectedMeeting['attendance']>[number];

/** How many were there, without a name. */
export interface Numbers {
  /** At the opening. */
  readonly present: number;
  /** Who came and went at which item, added up. `after`: from the next item on. */
  readonly changes: { readonly number: string; readonly after: boolean; readonly by: number }[];
  /** Who came (`by` above 0) and went at which time of day, `HH:mm`, with no item beside it. */
  readonly times?: { readonly clock: string; readonly by: number }[] | undefined;
  /** Times of day at which an item was dealt with, as somebody's coming or going tells; with `after` the next one. */
  readonly noted?: { readonly clock: string; readonly number: string; readonly after: boolean }[] | undefined;
  /** People of whom it is entered that they came or went, and not readably when. */
  readonly unplaced: number;
}

/** A field that says neither a time nor an item. */
export interface Unreadable {
  readonly person: string;
  readonly way: Way;
  readonly text: string;
}

/** The numbers that follow from a list of names. */
export interface Counted {
  readonly numbers: Numbers;
  /** People who were there without a vote, and are not counted. */
  readonly uncounted: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** Fields that say a time without an item. */
  readonly timed: readonly Unreadable[];
}

interface Move extends Unreadable {
  readonly moment: Moment | undefined;
}

/**
 * How many voting members were there: at the opening, and who came and went at which item or time.
 * @param members who has a seat in the body; where most of the list have none, it is of another time and all are counted
 */
export function attendanceNumbers(list: readonly Attendee[], members: readonly string[]): Counted {
  const present = list.filter(({ excused }) => excused !== true);
  const seated = present.filter(({ person }) => members.includes(person));
  const counted = seated.length * 2 >= present.length ? seated : present;
  const stays = counted.map((one) => ({ from: moveOf(one, 'from'), to: moveOf(one, 'to') }));
  const opening = openingOf(stays.map(({ from }) => from?.moment));
  const isLate = (from: Move | undefined): from is Move =>
    from !== undefined &&
    (from.moment === undefined || from.moment.number !== undefined || from.moment.clock !== opening);
  const moves = stays.map(({ from, to }) => [...(isLate(from) ? [from] : []), ...(to ? [to] : [])]);
  const readable = moves.filter((all) => all.every(({ moment }) => moment !== undefined));
  const { times, ...rest } = added(readable.flat());
  const noted = notedIn(readable.flat());
  return {
    numbers: {
      present: stays.filter(({ from }) => !isLate(from)).length,
      ...rest,
      ...(times.length > 0 && { times }),
      ...(times.length > 0 && noted.length > 0 && { noted }),
      unplaced: moves.length - readable.length,
    },
    uncounted: present.filter((one) => !counted.includes(one)).map(({ person }) => person),
    unreadable: moves.flat().filter(({ moment }) => moment === undefined),
    timed: moves.flat().filter(({ moment }) => moment && moment.number === undefined),
  };
}

function moveOf(attendee: Attendee, way: Way): Move | undefined {
  const { person, [way]: text } = attendee;
  return text === undefined ? undefined : { person, way, text, moment: momentOf(text, way) };
}

/** The time of the opening, where everybody is entered with the time of coming; the earliest of these. */
function openingOf(all: readonly (Moment | undefined)[]): string | undefined {
  if (all.some((from) => from === undefined)) return undefined;
  return all
    .flatMap((from) => (from?.clock !== undefined && from.number === undefined ? [from.clock] : []))
    .toSorted()[0];
}

/** One line for each place, and for each time, at which the number changes. */
function added(moves: readonly Move[]): Required<Pick<Numbers, 'changes'>> & { times: Time[] } {
  const changes = new Map<string, { number: string; after: boolean; by: number }>();
  const times = new Map<string, Time>();
  for (const { way, moment } of moves) {
    const by = way === 'from' ? 1 : -1;
    const { clock, number, after = false } = moment ?? {};
    if (number !== undefined) {
      const key = `${number} ${after}`;
      changes.set(key, { number, after, by: (changes.get(key)?.by ?? 0) + by });
    } else if (clock !== undefined) {
      const key = `${clock} ${by}`;
      times.set(key, { clock, by: (times.get(key)?.by ?? 0) + by });
    }
  }
  return { changes: [...changes.values()].filter(({ by }) => by !== 0), times: [...times.values()] };
}

interface Time {
  readonly clock: string;
  readonly by: number;
}

/** The items that stand beside a time, each pair once. */
function notedIn(moves: readonly Move[]): NonNullable<Numbers['noted']>[number][] {
  const pairs = moves.flatMap(({ moment }) =>
    moment?.clock !== undefined && moment.number !== undefined
      ? [{ clock: moment.clock, number: moment.number, after: moment.after }]
      : [],
  );
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}
