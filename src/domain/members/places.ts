import { dayOf, localTime } from '../local-time.ts';
import type { Place } from './access.ts';
import type { BookFiles, CirculationFiles, MembersItem, MembersMeeting, MembersPart } from './part.ts';

type ItemPeople = Pick<MembersItem, 'guests' | 'excluded'>;

/** An item with the way to it. */
export interface PlacedItem {
  readonly item: MembersItem;
  readonly place: Place;
}

/** The way to a meeting within one part. */
export const placeOf = (part: MembersPart, meeting: MembersMeeting): Place => ({
  organization: part.organization,
  term: part.term,
  day: dayOf(meeting.start),
  ...(meeting.opensAt !== undefined && { opensAt: meeting.opensAt }),
});

/** The way to what was decided by circulation in private: a seat in the body leads to it, exclusion bars it. */
export const circulationPlace = (
  { organization, term }: Pick<MembersPart, 'organization' | 'term'>,
  { decidedOn: day, excluded }: Pick<CirculationFiles, 'decidedOn' | 'excluded'>,
): Place => ({
  organization,
  term,
  day,
  opensAt: localTime(`${day}T00:00`),
  item: { public: false, guests: [], excluded },
});

/** The way to a book of resolutions: that to a resolution which excludes everybody whom one of the book excludes. */
export const bookPlace = (part: MembersPart, { latest, excluded }: BookFiles): Place =>
  circulationPlace(part, { decidedOn: latest, excluded });

const NOBODY: ItemPeople = { guests: [], excluded: [] };
const both = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 ? b : [...a, ...b];

/** An item as far as it matters who is heard on it or kept from it. */
interface ItemTree<T> extends ItemPeople {
  readonly items: readonly T[];
}

/** All items with their people: who is heard on an item, or kept from it, is so on all that stands below it. */
export const withPeople = <T extends ItemTree<T>>(items: readonly T[], above = NOBODY): [T, ItemPeople][] =>
  items.flatMap((item) => {
    const people = {
      guests: both(above.guests, item.guests),
      excluded: both(above.excluded, item.excluded),
    };
    return [[item, people] as [T, ItemPeople], ...withPeople(item.items, people)];
  });

/** All items of a meeting with the ways to them, in the order of the agenda. */
export function placedItems(part: MembersPart, meeting: MembersMeeting): PlacedItem[] {
  const way = placeOf(part, meeting);
  return withPeople(meeting.agenda).map(([item, people]) => ({
    item,
    place: { ...way, item: { public: item.public, ...people } },
  }));
}

/**
 * The way to the minutes of the part that was not public: they tell of each of its items, so whoever was excluded from one
 * does not read them here.
 */
export function minutesPlace(part: MembersPart, meeting: MembersMeeting): Place {
  const closed = withPeople(meeting.agenda).filter(([item]) => !item.public);
  const excluded = [...new Set(closed.flatMap(([, people]) => people.excluded))];
  return { ...placeOf(part, meeting), item: { public: false, guests: [], excluded } };
}
