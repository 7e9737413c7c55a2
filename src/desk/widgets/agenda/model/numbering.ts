import { type AgendaItem, NonPublicItem, PublicItem } from '../../../../domain/schema/agenda-item.ts';
import { patched } from '../../parts/patched.ts';
import { type NumberStyle, parsedNumber, styleOf, writtenNumber } from './number-style.ts';
import { childrenOf, flat, isPublicItem, type Items, spotOf, withChildren } from './tree.ts';

/** Order of the keys of an item in its file. */
export const orderOf = (item: AgendaItem): readonly string[] =>
  Object.keys(isPublicItem(item) ? PublicItem.shape : NonPublicItem.shape);

const isHeading = (item: AgendaItem): boolean => isPublicItem(item) && item.heading === true;

interface Counter {
  public: number;
  nonPublic: number;
}

/** All items with the numbers that follow from their order. */
export const numbered = (items: Items, style: NumberStyle): Items =>
  walk(items, [], { public: 0, nonPublic: 0 }, style);

function walk(items: Items, base: readonly number[], counter: Counter, style: NumberStyle): Items {
  const next = items.map((item) => {
    // An unnumbered heading is none of its items' numbers: they go on counting at its own level.
    if (isHeading(item) && !style.headings) {
      return withChildren(withNumber(item, undefined), walk(childrenOf(item), base, counter, style));
    }
    const path = [...base, counted(item, counter, style.restart && base.length === 0)];
    const children = walk(childrenOf(item), path, { public: 0, nonPublic: 0 }, style);
    return withChildren(withNumber(item, writtenNumber(path, isPublicItem(item), style)), children);
  });
  return next.every((item, i) => item === items[i]) ? items : next;
}

function counted(item: AgendaItem, counter: Counter, restart: boolean): number {
  const part = restart && !isPublicItem(item) ? 'nonPublic' : 'public';
  counter[part] += 1;
  return counter[part];
}

export const withNumber = (item: AgendaItem, number: string | undefined): AgendaItem =>
  patched(item, { number }, orderOf(item));

/** True where every number that is there follows from the order: then new numbers surprise nobody. */
export function isRegular(items: Items): boolean {
  const expected = flat(numbered(items, styleOf(items)));
  return flat(items).every(({ number }, i) => number === undefined || number === expected[i]?.number);
}

/** The number after the highest one at the item's level, which disturbs no other. */
export function nextFreeNumber(items: Items, id: string, style: NumberStyle): string | undefined {
  const spot = spotOf(items, id);
  if (!spot || (isHeading(spot.item) && !style.headings)) return undefined;
  const isPublic = isPublicItem(spot.item);
  const base = parsedNumber(spot.parent?.number)?.path ?? [];
  const prefix = isPublic ? style.publicPrefix : style.nonPublicPrefix;
  const taken = flat(items).flatMap((item) => {
    const number = item.id === id ? undefined : parsedNumber(item.number);
    if (!number || number.path.slice(0, -1).join('.') !== base.join('.')) return [];
    const apart =
      style.restart && base.length === 0 && (number.prefix !== prefix || isPublicItem(item) !== isPublic);
    return apart ? [] : [number.path.at(-1) as number];
  });
  return writtenNumber([...base, Math.max(0, ...taken) + 1], isPublic, style);
}
