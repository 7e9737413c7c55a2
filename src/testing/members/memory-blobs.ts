import { createHash } from 'node:crypto';
import { type BlobSink, StoreError } from '../../store/ports.ts';

/** Objects in memory, for tests of what stands on the port; the port itself is tested on disks and S3. */
export interface MemoryBlobs extends BlobSink {
  readonly all: Map<string, Uint8Array<ArrayBuffer>>;
}

/** An empty store. @param since since when each object is there */
export function memoryBlobs(since = () => new Date().toISOString()): MemoryBlobs {
  const all = new Map<string, Uint8Array<ArrayBuffer>>();
  const times = new Map<string, string>();
  return {
    all,
    size: (hash) => Promise.resolve(all.get(hash)?.length),
    read: (hash, range) => {
      const bytes = all.get(hash);
      if (!bytes) return Promise.reject(new StoreError('missing', `There is no ${hash}.`));
      return Promise.resolve(streamOf(range ? bytes.subarray(range.first, range.last + 1) : bytes));
    },
    async put(hash, source) {
      if (all.has(hash)) return false;
      const bytes = await new Response(source.open()).bytes();
      if (bytes.length !== source.size || createHash('sha256').update(bytes).digest('hex') !== hash)
        throw new StoreError('content', `The bytes of ${hash} are not those of its hash.`);
      all.set(hash, bytes);
      times.set(hash, since());
      return true;
    },
    async *list() {
      for (const [sha256, { length }] of [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)))
        yield { sha256, size: length, since: times.get(sha256) as string };
    },
    remove: (hash) => {
      all.delete(hash);
      return Promise.resolve();
    },
  };
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> => new Blob([bytes]).stream();
