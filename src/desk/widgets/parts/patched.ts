/**
 * A copy of `object` with the changes: what is undefined is left out, and a new key is put where `order` has it, so that
 * a saved file reads the same whoever filled in a field first. Unknown keys stay where they are. Where nothing changes,
 * the object itself.
 */
export function patched<T extends object>(
  object: T,
  changes: Readonly<Record<string, unknown>>,
  order: readonly string[],
): T {
  const before = object as Readonly<Record<string, unknown>>;
  const names = Object.keys(changes).filter(
    (name) => !Object.is(before[name], changes[name]) || (changes[name] === undefined && name in before),
  );
  if (names.length === 0) return object;
  const keys = Object.keys(before).filter((key) => !(key in changes) || changes[key] !== undefined);
  for (const name of names) {
    if (changes[name] !== undefined && !keys.includes(name)) keys.splice(placeOf(name, keys, order), 0, name);
  }
  return Object.fromEntries(
    keys.map((key) => [key, names.includes(key) ? changes[key] : before[key]]),
  ) as unknown as T;
}

/** Behind the last key that comes earlier in the order, so before unknown ones; a name without a place comes last. */
function placeOf(name: string, keys: readonly string[], order: readonly string[]): number {
  const rank = order.indexOf(name);
  if (rank < 0) return keys.length;
  return (
    keys.findLastIndex((key) => {
      const other = order.indexOf(key);
      return other >= 0 && other < rank;
    }) + 1
  );
}
