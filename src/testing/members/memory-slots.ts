import { checkKey, checkPrefix, recordBytes } from '../../store/keys.ts';
import type { SlotStore, SlotSweeper } from '../../store/ports.ts';

type ListOptions = NonNullable<Parameters<SlotStore['list']>[1]>;

/** Records in memory, for tests of what stands on the port; the port itself is tested on disks and S3. */
export function memorySlots(): SlotStore & SlotSweeper & { readonly all: ReadonlyMap<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    put: answered((key: string, body: string) => {
      checkKey(key);
      recordBytes(body);
      if (all.has(key)) return false;
      all.set(key, body);
      return true;
    }),
    get: answered((key: string) => {
      checkKey(key);
      return all.get(key);
    }),
    list: answered((prefix: string, { after = '', limit = Number.POSITIVE_INFINITY }: ListOptions = {}) => {
      checkPrefix(prefix);
      return [...all.keys()]
        .filter((key) => key.startsWith(prefix) && key > after)
        .sort((a, b) => (a < b ? -1 : 1))
        .slice(0, limit);
    }),
    remove: answered((key: string) => {
      checkKey(key);
      all.delete(key);
    }),
  };
}

/** The same as a promise, so that a wrong key rejects it as on a disk. */
const answered =
  <A extends unknown[], T>(work: (...args: A) => T) =>
  (...args: A): Promise<T> =>
    new Promise((resolve) => resolve(work(...args)));
