import type { RecordIndex } from './record-index.ts';

/** Makes `make(index)` once for each index and keeps it as long as the index lives. */
export function perIndex<T>(make: (index: RecordIndex) => T): (index: RecordIndex) => T {
  const made = new WeakMap<RecordIndex, { readonly value: T }>();
  return (index) => {
    let found = made.get(index);
    if (!found) made.set(index, (found = { value: make(index) }));
    return found.value;
  };
}
