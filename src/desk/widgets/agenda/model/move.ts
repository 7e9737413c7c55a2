import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import { patched } from '../../parts/patched.ts';
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
  type Spot,
  spotOf,
  withoutItem,
} from './tree.ts';

export type Direction = 'up' | 'down' | 'in' | 'out';

/** A place among the children of `parent` (undefined: at the top), counted without the item that moves there. */
interface Target {
  readonly parent: AgendaItem | undefined;
  readonly index: number;
}

/** A public item may not stand under a non-public one, because a file may say nothing about what does. */
const mayStandUnder = (item: AgendaItem, parent: AgendaItem | undefined): boolean =>
  mayHoldPublic(parent) || !isPublicItem(item);

function targetOf(
  items: Items,
  { item, parent, siblings, index }: Spot,
  direction: Direction,
): Target | undefined {
  if (direction === 'up') return index > 0 ? { parent, index: index - 1 } : undefined;
  if (direction === 'down') return index < siblings.length - 1 ? { parent, index: index + 1 } : undefined;
  if (direction === 'in') {
    const before = siblings[index - 1];
    return before && mayStandUnder(item, before)
      ? { parent: before, index: childrenOf(before).length }
      : undefined;
  }
  const above = parent && spotOf(items, parent.id);
  return above && mayStandUnder(item, above.parent)
    ? { parent: above.parent, index: above.index + 1 }
    : undefined;
}

/** Whether the item can go that way. */
export function canMove(items: Items, id: string, direction: Direction): boolean {
  const spot = spotOf(items, id);
  return spot !== undefined && targetOf(items, spot, direction) !== undefined;
}

/**
 * The agenda with an item one step up or down among its neighbours, in under the one before it, or out behind the one
 * above it. After the invitation the item bears time, reason and the number it was invited under. Where it cannot go, the
 * agenda itself.
 */
export function moveItem(
  items: Items,
  id: string,
  direction: Direction,
  around: Circumstances,
  reason?: string,
): Items {
  const spot = spotOf(items, id);
  const target = spot && targetOf(items, spot, direction);
  return target ? moved(items, spot.item, target, around, reason) : items;
}

/** The agenda with an item put before or behind another one, whose neighbour it becomes; itself where that cannot be. */
export function moveBeside(
  items: Items,
  id: string,
  other: string,
  side: 'before' | 'after',
  around: Circumstances,
  reason?: string,
): Items {
  const [spot, beside] = [spotOf(items, id), spotOf(items, other)];
  if (!spot || !beside || flat([spot.item]).some((item) => item.id === other)) return items;
  if (!mayStandUnder(spot.item, beside.parent)) return items;
  const same = beside.parent?.id === spot.parent?.id && spot.index < beside.index;
  const index = beside.index + (side === 'after' ? 1 : 0) - (same ? 1 : 0);
  if (beside.parent?.id === spot.parent?.id && index === spot.index) return items;
  return moved(items, spot.item, { parent: beside.parent, index }, around, reason);
}

function moved(
  items: Items,
  item: AgendaItem,
  { parent, index }: Target,
  around: Circumstances,
  reason: string | undefined,
): Items {
  const without = withoutItem(items, item.id);
  const after = insertedAt(without, parent?.id, index, [item]);
  const marked = leavesTrace(around, item.id)
    ? changedItem(after, item.id, (it) => withTrace(it, around.now, reason))
    : after;
  return renumbered(items, marked, around);
}

function withTrace(item: AgendaItem, now: string, reason: string | undefined): AgendaItem {
  if (!isPublicItem(item)) return patched(item, { movedAt: now }, orderOf(item));
  const changes = {
    movedAt: now,
    ...(reason === undefined || reason === '' ? {} : { movedReason: reason }),
    movedFrom: item.movedFrom ?? item.number,
  };
  return patched(item, changes, orderOf(item));
}
