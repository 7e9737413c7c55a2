/** Keeps what was used last, up to a total weight. */
export interface BoundedCache<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T, weight: number) => void;
}

/** A cache that holds at most `most`, in whatever unit the weights are; something heavier is not kept at all. */
export function boundedCache<T>(most: number): BoundedCache<T> {
  const kept = new Map<string, { readonly value: T; readonly weight: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (!found) return undefined;
      // a Map keeps the order in which keys came: the oldest stands first
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set: (key, value, weight) => {
      drop(key);
      if (weight > most) return;
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= most) break;
        drop(oldest);
      }
    },
  };
}
