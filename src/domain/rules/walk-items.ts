import type { Entry } from '../council-record.ts';
import type { AgendaItem, Meeting } from '../schema/index.ts';

/** An agenda item and its place in the meeting's file. */
export interface PlacedItem {
  readonly item: AgendaItem;
  readonly field: readonly (string | number)[];
}

function collect(
  items: readonly AgendaItem[],
  field: readonly (string | number)[],
  into: PlacedItem[],
): void {
  items.forEach((item, position) => {
    const place = [...field, position];
    into.push({ item, field: place });
    if (item.items) collect(item.items, [...place, 'items'], into);
  });
}

const known = new WeakMap<Meeting, readonly PlacedItem[]>();

/** All items of a meeting in the order of its agenda, those under a heading after it. */
export function itemsOf({ data }: Entry<Meeting>): readonly PlacedItem[] {
  let items = known.get(data);
  if (!items) {
    const found: PlacedItem[] = [];
    collect(data.agenda, ['agenda'], found);
    known.set(data, (items = found));
  }
  return items;
}
