import type { MembersItem } from '../../../domain/members/index.ts';
import { withPeople } from '../../../domain/members/places.ts';
import type { AgendaItem, ProtectedItem } from '../../../domain/schema/index.ts';

/** What decides who is kept from an item. */
interface PlainItem extends Pick<MembersItem, 'id' | 'guests' | 'excluded'> {
  readonly items: readonly PlainItem[];
}

/** Who is kept from an item, or from one above it. */
export function excludedFrom(
  id: string,
  agenda: readonly AgendaItem[],
  overlay: readonly ProtectedItem[],
): readonly string[] {
  const people = new Map(overlay.map((item) => [item.id, item]));
  const plain = (items: readonly AgendaItem[]): PlainItem[] =>
    items.map((item) => ({
      id: item.id,
      guests: [],
      excluded: people.get(item.id)?.excluded ?? [],
      items: plain(item.items ?? []),
    }));
  return (
    withPeople(plain(agenda)).find(([item]) => item.id === id)?.[1].excluded ?? people.get(id)?.excluded ?? []
  );
}
