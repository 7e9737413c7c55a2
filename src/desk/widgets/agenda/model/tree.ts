import type { AgendaItem, PublicItem } from '../../../../domain/schema/agenda-item.ts';
import { patched } from '../../parts/patched.ts';

/** Items in their order; those under an item lie in its `items`. Nothing here changes what it is given. */
export type Items = readonly AgendaItem[];

/** Where an item stands. */
export interface Spot {
  readonly item: AgendaItem;
  readonly parent: AgendaItem | undefined;
  /** The item itself and its neighbours under the same parent. */
  readonly siblings: Items;
  readonly index: number;
  /** 0 at the top. */
  readonly depth: number;
}

/** Public is what does not say that it is not: an item of an imperfect file may lack the word. */
export const isPublicItem = (item: AgendaItem): item is PublicItem => (item.public as unknown) !== false;

/** What is public cannot stand under a non-public item, because a file may say nothing about what does. */
export const mayHoldPublic = (parent: AgendaItem | undefined): boolean =>
  parent === undefined || isPublicItem(parent);

export const childrenOf = (item: AgendaItem | undefined): Items => (item?.items as Items | undefined) ?? [];

/** The agenda in an entry's front matter; empty where there is none. */
export const agendaOf = (data: Readonly<Record<string, unknown>>): Items =>
  Array.isArray(data['agenda']) ? (data['agenda'] as Items) : [];

/** All items in the order of the agenda, those under an item after it. */
export const flat = (items: Items): AgendaItem[] =>
  items.flatMap((item) => [item, ...flat(childrenOf(item))]);

/** The place of the item with that id. */
export function spotOf(items: Items, id: string, parent?: AgendaItem, depth = 0): Spot | undefined {
  const index = items.findIndex((item) => item.id === id);
  const found = items[index];
  if (found) return { item: found, parent, siblings: items, index, depth };
  for (const item of items) {
    const spot = spotOf(childrenOf(item), id, item, depth + 1);
    if (spot) return spot;
  }
  return undefined;
}

/** The item with other children; without any the key goes, unless it was there, empty, before. */
export function withChildren(item: AgendaItem, children: Items): AgendaItem {
  if (item.items === children) return item;
  if (children.length > 0) return { ...item, items: [...children] } as AgendaItem;
  if (item.items === undefined || item.items.length === 0) return item;
  return patched(item, { items: undefined }, []);
}

/** The items with `change` made to each, from the leaves up; what stays the same is the same object. */
export function mapped(items: Items, change: (item: AgendaItem) => AgendaItem): Items {
  const next = items.map((item) => change(withChildren(item, mapped(childrenOf(item), change))));
  return next.every((item, i) => item === items[i]) ? items : next;
}

/** The items with one of them changed. */
export const changedItem = (items: Items, id: string, change: (item: AgendaItem) => AgendaItem): Items =>
  onPath(items, id, (item) => [change(item)]);

/** The items without one, and without all under it. */
export const withoutItem = (items: Items, id: string): Items => onPath(items, id, () => []);

/** Puts other items in the place of one. */
function onPath(items: Items, id: string, put: (item: AgendaItem) => Items): Items {
  const index = items.findIndex((item) => item.id === id || spotOf(childrenOf(item), id) !== undefined);
  const item = items[index];
  if (!item) return items;
  const next = item.id === id ? put(item) : [withChildren(item, onPath(childrenOf(item), id, put))];
  return next.length === 1 && next[0] === item ? items : items.toSpliced(index, 1, ...next);
}

/** The items with others put under `parent` (undefined: at the top) at a position. */
export function insertedAt(items: Items, parent: string | undefined, index: number, added: Items): Items {
  if (parent === undefined) return items.toSpliced(index, 0, ...added);
  return changedItem(items, parent, (item) =>
    withChildren(item, childrenOf(item).toSpliced(index, 0, ...added)),
  );
}
