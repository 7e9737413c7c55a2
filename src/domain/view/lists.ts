/** `things` by key, in the order in which the keys first appear; those without a key are left out. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** How many entries stand on one page of a long list. */
const PAGE_SIZE = 100;

/** One page of a long list; `number` counts from 1. */
export interface ListPage<T> {
  readonly number: number;
  readonly total: number;
  readonly items: readonly T[];
}

/** `items` in pages of `size`; at least one page, empty if need be. */
export function paged<T>(items: readonly T[], size: number = PAGE_SIZE): ListPage<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, position) => ({
    number: position + 1,
    total,
    items: items.slice(position * size, (position + 1) * size),
  }));
}
