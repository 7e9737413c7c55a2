import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { flat, isPublicItem, type Items } from '../../widgets/agenda/model/tree.ts';
import type { Numbers } from './attendance-numbers.ts';

/** Numbers present by the id of the item, for items at which they may be entered. */
export type PresentById = ReadonlyMap<string, number>;

/**
 * How many are there at each item that is dealt with in public; undefined where a change cannot be placed in this agenda,
 * with its number.
 */
export function presentAtItems(
  agenda: Items,
  { present, changes }: Numbers,
): { readonly at: PresentById } | { readonly unknown: readonly string[] } {
  const all = flat(agenda);
  const places = changes.map((change) => ({ ...change, index: placeOf(all, change.number) }));
  const unknown = places.filter(({ index }) => index < 0).map(({ number }) => number);
  if (unknown.length > 0) return { unknown };
  const at = new Map<string, number>();
  for (const [i, item] of all.entries()) {
    if (!mayHoldNumber(item)) continue;
    const by = places.filter(({ index, after }) => (after ? i > index : i >= index));
    at.set(
      item.id,
      Math.max(
        0,
        by.reduce((sum, change) => sum + change.by, present),
      ),
    );
  }
  return { at };
}

const mayHoldNumber = (item: AgendaItem): boolean =>
  isPublicItem(item) && item.heading !== true && item.withdrawnAt === undefined;

const plainNumber = (number: string): string => number.replaceAll(/[\s.]+$|\s+/g, '').toLowerCase();

const placeOf = (items: Items, number: string): number =>
  items.findIndex((item) => item.number !== undefined && plainNumber(item.number) === plainNumber(number));
