import { ProtectedItem } from '../../../../domain/schema/protected.ts';
import type { Category } from '../../../../domain/schema/agenda-item.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import type { KnownItem } from '../../../desk-context.ts';
import { placeInOrder } from '../../parts/place-in-order.ts';
import { patched } from '../../parts/patched.ts';
import { checkedVote } from '../../vote/model/checked.ts';

/** An item as it is edited; of a new one only the id is there. Unknown keys stay. */
export type ItemDraft = Partial<ProtectedItem> & Pick<ProtectedItem, 'id'>;
export type Changes = Readonly<Record<string, unknown>>;

const ORDER = Object.keys(ProtectedItem.shape);

/** The items with changes in one of them. Where nothing changes, the same items. */
export function withChanges(items: readonly ItemDraft[], id: string, changes: Changes): readonly ItemDraft[] {
  const next = items.map((item) => (item.id === id ? patched(item, changes, ORDER) : item));
  return next.every((item, i) => item === items[i]) ? items : next;
}

/** Items of the public agenda that are not there yet. */
export const missingIn = (items: readonly ItemDraft[], known: readonly KnownItem[]): readonly KnownItem[] =>
  known.filter(({ id }) => items.every((item) => item.id !== id));

/** The items with the missing ones, each where the public agenda has it. Where nothing is missing, the same items. */
export function withKnown(items: readonly ItemDraft[], known: readonly KnownItem[]): readonly ItemDraft[] {
  const order = known.map(({ id }) => id);
  return missingIn(items, known).reduce<readonly ItemDraft[]>((next, { id }) => {
    const at = placeInOrder(
      order,
      next.map((item) => item.id),
      id,
    );
    return next.toSpliced(at, 0, { id });
  }, items);
}

/** Nothing was said about it yet. */
export const isBare = (item: ItemDraft): boolean =>
  Object.entries(item).every(
    ([key, value]) =>
      key === 'id' || value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
  );

/** "TOP 7, Personalangelegenheit", as the public agenda has it; "Punkt 2" where that is not known. */
export function nameOf(item: { readonly id: string }, known: readonly KnownItem[], place: number): string {
  const own = known.find(({ id }) => id === item.id);
  if (!own) return `Punkt ${place + 1}`;
  const category = CATEGORY[own.category as Category] ?? CATEGORY.other;
  return `${own.number === undefined ? 'Punkt ohne Nummer' : `TOP ${own.number}`}, ${category}`;
}

/** Why the items cannot be saved as they are; undefined where they can. */
export function faultOf(items: readonly ItemDraft[], known: readonly KnownItem[]): string | undefined {
  for (const [place, item] of items.entries()) {
    const name = nameOf(item, known, place);
    if (!item.title?.trim()) {
      return `${name}: Der Titel fehlt noch. Punkte, zu denen hier nichts steht, entfernen Sie mit „Hier weglassen“.`;
    }
    const wrong = item.vote && checkedVote(item.vote).problems.find(({ isError }) => isError);
    if (wrong) return `${name}: ${wrong.what} ${wrong.remedy}`;
  }
  return undefined;
}
