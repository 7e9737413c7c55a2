import type { SlotStore, SlotSweeper } from '../../store/ports.ts';

/** Records in memory, for tests of what stands on the port; the port itself is tested on disks and S3. */
export function memorySlots(): SlotStore & SlotSweeper & { readonly all: ReadonlyMap<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    put: (key, body) => {
      if (all.has(key)) return Promise.resolve(false);
      all.set(key, body);
      return Promise.resolve(true);
    },
    get: (key) => Promise.resolve(all.get(key)),
    list: (prefix, { after = '', limit = Number.POSITIVE_INFINITY } = {}) =>
      Promise.resolve(
        [...all.keys()]
          .filter((key) => key.startsWith(prefix) && key > after)
          .sort((a, b) => (a < b ? -1 : 1))
          .slice(0, limit),
      ),
    remove: (key) => {
      all.delete(key);
      return Promise.resolve();
    },
  };
}
