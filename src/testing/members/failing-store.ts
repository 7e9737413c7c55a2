import { type BlobStore, type SlotStore, StoreError } from '../../store/ports.ts';

/** How the store behaves: well, as a store that says what is wrong, or as a library that throws what it likes. */
export type StoreMood = 'well' | 'unavailable' | 'full' | 'content' | 'unexpected';

/** Records and objects that fail while `mood.now` says so. @param words what the engine says when it fails */
export function failingStore(
  { slots, blobs }: { slots: SlotStore; blobs: BlobStore },
  mood: { now: StoreMood },
  words: string,
): { slots: SlotStore; blobs: BlobStore } {
  const guard =
    <A extends unknown[], T>(work: (...args: A) => Promise<T>, isWriting = false) =>
    (...args: A): Promise<T> => {
      const { now } = mood;
      if (now === 'well' || (now === 'full' && !isWriting)) return work(...args);
      const about = `${words} ${args.map(String).join(' ')}`;
      return Promise.reject(
        now === 'unexpected'
          ? Object.assign(new TypeError(about), { code: 'ECONNRESET' })
          : new StoreError(now, about, { cause: new Error(about) }),
      );
    };
  return {
    slots: {
      put: guard((key, body) => slots.put(key, body), true),
      get: guard((key) => slots.get(key)),
      list: guard((prefix, options) => slots.list(prefix, options)),
    },
    blobs: {
      size: guard((sha256) => blobs.size(sha256)),
      read: guard((sha256, range) => blobs.read(sha256, range)),
    },
  };
}
