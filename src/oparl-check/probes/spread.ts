/** So many of the items, evenly spread over all of them, the same each time. */
export function spread<T>(items: readonly T[], many: number): T[] {
  if (items.length <= many) return [...items];
  return Array.from({ length: many }, (_, at) => items[Math.floor((at * items.length) / many)]).filter(
    (item): item is T => item !== undefined,
  );
}
