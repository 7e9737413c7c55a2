import { type AgendaItem, type Category, NonPublicItem } from '../../../../domain/schema/agenda-item.ts';
import { patched } from '../../parts/patched.ts';
import { endOfPart } from './add.ts';
import { type Circumstances, leavesTrace, renumbered } from './circumstances.ts';
import { orderOf } from './numbering.ts';
import {
  changedItem,
  childrenOf,
  flat,
  insertedAt,
  isPublicItem,
  type Items,
  mayHoldPublic,
  spotOf,
  withoutItem,
} from './tree.ts';

const KEPT: readonly string[] = Object.keys(NonPublicItem.shape);

/** What is lost when an item becomes non-public. */
export interface Loss {
  readonly item: AgendaItem;
  /** Names of its fields, in the order of the file. */
  readonly fields: readonly string[];
}

/** What goes with an item that becomes non-public, of it and of all under it; empty texts and lists are no loss. */
export function lossesOf(item: AgendaItem): Loss[] {
  return flat([item]).flatMap((one) => {
    const fields = Object.entries(one).filter(([name, value]) => !KEPT.includes(name) && !isEmpty(value));
    return !isPublicItem(one) || fields.length === 0
      ? []
      : [{ item: one, fields: fields.map(([name]) => name) }];
  });
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** A non-public item says its number, its category and its times, and nothing else; so do those under it. */
function closed(item: AgendaItem, category: Category): AgendaItem {
  if (!isPublicItem(item)) return item;
  const items = childrenOf(item).map((child) => closed(child, category));
  const kept = Object.entries(item).filter(([name]) => KEPT.includes(name) && name !== 'items');
  const bare = { ...Object.fromEntries(kept), public: false } as AgendaItem;
  return patched(bare, { category, ...(items.length > 0 ? { items } : {}) }, KEPT);
}

/** The agenda with an item made non-public; before the invitation it goes to the end, where non-public items stand. */
export function madeNonPublic(items: Items, id: string, category: Category, around: Circumstances): Items {
  const spot = spotOf(items, id);
  if (!spot || !isPublicItem(spot.item)) return items;
  return placed(items, closed(spot.item, category), spot.parent, around);
}

/** False for an item under a non-public one: what is public cannot stand there. */
export const canBePublic = (items: Items, id: string): boolean => mayHoldPublic(spotOf(items, id)?.parent);

/**
 * The agenda with an item made public under a title; those under it stay non-public. After the invitation it bears the
 * day, because the council decides that in its meeting (RP: VV 3 to § 34 GemO).
 */
export function madePublic(items: Items, id: string, title: string, around: Circumstances): Items {
  const spot = spotOf(items, id);
  if (!spot || isPublicItem(spot.item) || !canBePublic(items, id)) return items;
  const open = patched({ ...spot.item, public: true } as unknown as AgendaItem, { category: undefined }, []);
  const day = leavesTrace(around, id) ? { madePublicOn: around.now.slice(0, 10) } : {};
  return placed(items, patched(open, { title, ...day }, orderOf(open)), spot.parent, around);
}

function placed(
  items: Items,
  item: AgendaItem,
  parent: AgendaItem | undefined,
  around: Circumstances,
): Items {
  const inPlace = changedItem(items, item.id, () => item);
  if (around.sent || parent !== undefined || standsWell(inPlace, item))
    return renumbered(items, inPlace, around);
  const without = withoutItem(items, item.id);
  const end = endOfPart(without, isPublicItem(item));
  return renumbered(items, insertedAt(without, undefined, end, [item]), around);
}

/** True where the item stands with its like already. */
function standsWell(items: Items, item: AgendaItem): boolean {
  const at = items.indexOf(item);
  const like = (other: AgendaItem) => isPublicItem(other) === isPublicItem(item);
  return isPublicItem(item) ? items.slice(0, at).every(like) : items.slice(at).every(like);
}
