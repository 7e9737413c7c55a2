import type { Entry } from '../../../domain/council-record.ts';
import { withPeople } from '../../../domain/members/places.ts';
import type { AgendaItem, Meeting, ProtectedItem, ProtectedMeeting } from '../../../domain/schema/index.ts';

/** A non-public item with who is kept from it. */
interface Closed {
  readonly id: string;
  readonly guests: readonly string[];
  readonly excluded: readonly string[];
  readonly public: boolean;
  readonly items: readonly Closed[];
}

/** The editions that a meeting's documents have. */
export interface EditionSets {
  /** Ids of all items of which the overlay says anything, in the order of the agenda. */
  readonly all: readonly string[];
  /** One list for each set of items that somebody may read, the whole one first; that of none only where it is somebody's. */
  readonly sets: readonly (readonly string[])[];
}

/** All readers but those whom an item excludes read the same; each of these reads what is left. */
export function editionSets(
  meeting: Entry<Meeting>,
  overlay: Entry<ProtectedMeeting> | undefined,
): EditionSets {
  const closed = closedItems(meeting, overlay);
  const all = closed.map(([item]) => item.id);
  const people = new Set(closed.flatMap(([, { excluded }]) => excluded));
  const left = [...people].map((person) =>
    closed.filter(([, { excluded }]) => !excluded.includes(person)).map(([item]) => item.id),
  );
  const sets = new Map([all, ...left].map((set) => [set.join(' '), set]));
  return { all, sets: [...sets.values()] };
}

/** Items from which somebody is excluded, by themselves or by one above them. */
export const keptItems = (
  meeting: Entry<Meeting>,
  overlay: Entry<ProtectedMeeting> | undefined,
): ReadonlySet<string> =>
  new Set(
    closedItems(meeting, overlay).flatMap(([{ id }, { excluded }]) => (excluded.length > 0 ? [id] : [])),
  );

/** Non-public items of which the overlay says anything, with all who are kept from each. */
function closedItems(meeting: Entry<Meeting>, overlay: Entry<ProtectedMeeting> | undefined) {
  const known = new Map(overlay?.data.agenda.map((item) => [item.id, item]));
  return withPeople(treeOf(meeting.data.agenda, known)).filter(
    ([item]) => !item.public && known.has(item.id),
  );
}

const treeOf = (items: readonly AgendaItem[], known: ReadonlyMap<string, ProtectedItem>): Closed[] =>
  items.map((item) => ({
    id: item.id,
    guests: [],
    excluded: known.get(item.id)?.excluded ?? [],
    public: item.public,
    items: treeOf(item.items ?? [], known),
  }));
