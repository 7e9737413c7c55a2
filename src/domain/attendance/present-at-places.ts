import type { Numbers } from './attendance-numbers.ts';
import { inMeeting, minutesIn } from './clock.ts';
import { type Frame, type KnownTime, type PlaceRange, rangeAt } from './time-range.ts';

/** An item of the agenda as far as attendance asks for it. */
export interface Place {
  readonly number?: string | undefined;
  /** When it began, in minutes since the midnight before the meeting. */
  readonly startsAt?: number | undefined;
  /** Whether it holds a number of those present. */
  readonly counts: boolean;
}

/** Numbers by the places of an agenda. */
export interface PresentAtPlaces {
  /** At the opening. */
  readonly opening: number;
  /** By place; undefined where it cannot be told, or where the place holds no number. */
  readonly at: readonly (number | undefined)[];
  /** Times of day that are not placed for sure, `HH:mm`, and how many came or went then. */
  readonly open: readonly { readonly clock: string; readonly by: number }[];
  /** Numbers of items that are not in the agenda. With any of them, or with unreadable entries, no place has a number. */
  readonly unknown: readonly string[];
}

const plainNumber = (number: string): string => number.replaceAll(/[\s.]+$|\s+/g, '').toLowerCase();

/** Place of the item with that number, below 0 where there is none; "Ö2" is "ö 2.". */
export const placeOf = (places: readonly Pick<Place, 'number'>[], number: string): number =>
  places.findIndex(
    (place) => place.number !== undefined && plainNumber(place.number) === plainNumber(number),
  );

/** How many were there at each item, as far as items, times and the order of the agenda tell. */
export function presentAtPlaces(
  places: readonly Place[],
  { present, changes, times = [], noted = [], unplaced }: Numbers,
  frame: Frame = {},
): PresentAtPlaces {
  const unknown = changes.filter(({ number }) => placeOf(places, number) < 0).map(({ number }) => number);
  const known = [...begun(places), ...underWay(places, noted, frame)];
  const isEarly = (minutes: number, by: number): boolean =>
    by > 0 && frame.start !== undefined && minutes <= frame.start;
  const ranged = times.map((time) => {
    const minutes = inMeeting(minutesIn(time.clock) ?? 0, frame.start);
    return { ...time, minutes, range: rangeAt(minutes, frame, known, places.length) };
  });
  const early = ranged.filter(({ minutes, by }) => isEarly(minutes, by));
  const opening = present + early.reduce((sum, { by }) => sum + by, 0);
  const later = ranged.filter((time) => !early.includes(time));
  const isOpen = (index: number, { first, last }: PlaceRange): boolean => first <= index && index < last;
  const at = places.map(({ counts }, i) => {
    if (!counts || unknown.length > 0 || unplaced > 0) return undefined;
    if (later.some(({ range }) => isOpen(i, range))) return undefined;
    const placed = changes.filter(({ number, after }) =>
      after ? i > placeOf(places, number) : i >= placeOf(places, number),
    );
    const timed = later.filter(({ range }) => i >= range.last);
    return Math.max(
      0,
      [...placed, ...timed].reduce((sum, { by }) => sum + by, opening),
    );
  });
  const open = later.filter(({ range }) => places.some(({ counts }, i) => counts && isOpen(i, range)));
  return { opening, at, open: open.map(({ clock, by }) => ({ clock, by })), unknown };
}

const begun = (places: readonly Place[]): KnownTime[] =>
  places.flatMap(({ startsAt }, index) =>
    startsAt === undefined ? [] : [{ at: startsAt, index, begins: true }],
  );

const underWay = (
  places: readonly Place[],
  noted: NonNullable<Numbers['noted']>,
  { start }: Frame,
): KnownTime[] =>
  noted.flatMap(({ clock, number, after }) => {
    const index = placeOf(places, number);
    if (index < 0) return [];
    const at = inMeeting(minutesIn(clock) ?? 0, start);
    return [{ at, index: after ? index + 1 : index, begins: false }];
  });
