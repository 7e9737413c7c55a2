import type { AgendaItem, Category } from '../../../../domain/schema/agenda-item.ts';
import { type Circumstances, renumbered } from './circumstances.ts';
import { withNumber } from './numbering.ts';
import { childrenOf, insertedAt, isPublicItem, type Items, mapped, spotOf } from './tree.ts';

/** What a new item starts from. */
export type Draft =
  | {
      readonly public: true;
      readonly title: string;
      readonly heading?: boolean;
      readonly approvesMinutesOf?: string;
    }
  | { readonly public: false; readonly category: Category };

/** Where new items go: to the end of their part, behind an item, or under one as its last. */
export type Place = 'end' | { readonly after: string } | { readonly under: string };

/** An agenda after something was added, with the id of the first new item. */
export interface Added {
  readonly items: Items;
  readonly id: string;
}

/** An item of a draft, with a new id; after the invitation as a supplement. */
export function itemOf(draft: Draft, { sent, now, newId }: Circumstances, reason = ''): AgendaItem {
  const supplement = sent ? { addedAt: now } : {};
  if (!draft.public) {
    return { id: newId(), public: false, category: draft.category, ...supplement } as AgendaItem;
  }
  const { title, heading, approvesMinutesOf } = draft;
  return {
    id: newId(),
    title,
    public: true,
    ...(heading === true ? { heading } : {}),
    ...(approvesMinutesOf === undefined ? {} : { approvesMinutesOf }),
    ...supplement,
    ...(sent && reason !== '' ? { addedReason: reason } : {}),
  } as AgendaItem;
}

/** The agenda with items added at one place, in their order. */
export function withAdded(
  items: Items,
  added: readonly AgendaItem[],
  place: Place,
  around: Circumstances,
): Items {
  // Numbers of an earlier agenda tell the style of a new one, and are in the way of one that has items already.
  const fresh = items.length > 0 ? mapped(added, (item) => withNumber(item, undefined)) : added;
  const parts =
    place === 'end' ? [fresh.filter(isPublicItem), fresh.filter((item) => !isPublicItem(item))] : [fresh];
  const after = parts.reduce((agenda, part) => put(agenda, part, place), items);
  return renumbered(items, after, around);
}

/** One new item. A public one can stand under public items only; elsewhere nothing happens. */
export function addItem(
  items: Items,
  draft: Draft,
  place: Place,
  around: Circumstances,
  reason?: string,
): Added {
  const item = itemOf(draft, around, reason);
  return { items: withAdded(items, [item], place, around), id: item.id };
}

function put(items: Items, added: readonly AgendaItem[], place: Place): Items {
  const [first] = added;
  if (!first) return items;
  if (place === 'end') return insertedAt(items, undefined, endOfPart(items, isPublicItem(first)), added);
  const spot = spotOf(items, 'after' in place ? place.after : place.under);
  const parent = spot && ('after' in place ? spot.parent : spot.item);
  if (!spot || (parent && !isPublicItem(parent) && added.some(isPublicItem))) return items;
  const index = 'after' in place ? spot.index + 1 : childrenOf(spot.item).length;
  return insertedAt(items, parent?.id, index, added);
}

/** Where the public part ends before a non-public one that closes the agenda; for a non-public item the very end. */
export function endOfPart(items: Items, ofPublic: boolean): number {
  if (!ofPublic) return items.length;
  return items.findLastIndex(isPublicItem) + 1;
}
