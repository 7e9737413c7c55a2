import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import { patched } from '../../parts/patched.ts';
import { type Circumstances, leavesTrace, renumbered } from './circumstances.ts';
import { orderOf } from './numbering.ts';
import { changedItem, flat, isPublicItem, type Items, spotOf, withoutItem } from './tree.ts';

/** True where taking the item away leaves it on the agenda, marked as withdrawn, because it or one under it was seen. */
export function isWithdrawnInstead(items: Items, id: string, around: Circumstances): boolean {
  const spot = spotOf(items, id);
  return spot !== undefined && flat([spot.item]).some((item) => leavesTrace(around, item.id));
}

/** The agenda without an item and what is under it; after the invitation with the item withdrawn, time and reason. */
export function removeItem(items: Items, id: string, around: Circumstances, reason?: string): Items {
  if (!isWithdrawnInstead(items, id, around)) return renumbered(items, withoutItem(items, id), around);
  return changedItem(items, id, (item) => withdrawn(item, around.now, reason));
}

function withdrawn(item: AgendaItem, now: string, reason: string | undefined): AgendaItem {
  const why = !isPublicItem(item) || reason === undefined || reason === '' ? {} : { withdrawnReason: reason };
  return patched(item, { withdrawnAt: now, ...why }, orderOf(item));
}

/** What a mark of a change consists of. */
const MARKS = {
  added: ['addedAt', 'addedReason'],
  moved: ['movedAt', 'movedReason', 'movedFrom'],
  withdrawn: ['withdrawnAt', 'withdrawnReason'],
} as const;
export type Mark = keyof typeof MARKS;

/** The agenda with a mark taken from an item, where it was set by mistake. */
export const withoutMark = (items: Items, id: string, mark: Mark): Items =>
  changedItem(items, id, (item) =>
    patched(item, Object.fromEntries(MARKS[mark].map((name) => [name, undefined])), orderOf(item)),
  );
