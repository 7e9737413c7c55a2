import type { StoredBlob } from '../../domain/members/index.ts';
import { readJson } from '../../store/index/index.ts';
import type { BlobStore } from '../../store/ports.ts';

/** Reads JSON blobs of the index. */
export type ReadPart = <T>(blob: StoredBlob) => Promise<T>;

/**
 * Reads parts of the index and keeps the latest used, up to so many bytes of JSON; what is being read is read once. A part
 * larger than that is never kept. What could not be read is asked for anew the next time.
 */
export function partReader(blobs: Pick<BlobStore, 'read'>, mostBytes: number): ReadPart {
  const kept = new Map<string, { readonly value: Promise<unknown>; readonly size: number }>();
  let bytes = 0;
  const drop = (sha256: string) => {
    bytes -= kept.get(sha256)?.size ?? 0;
    kept.delete(sha256);
  };
  return async <T>(blob: StoredBlob): Promise<T> => {
    const { sha256, size } = blob;
    const known = kept.get(sha256);
    const value = known?.value ?? readJson<T>(blobs, blob);
    if (known) kept.delete(sha256);
    else bytes += size;
    kept.set(sha256, { value, size });
    try {
      return (await value) as T;
    } catch (error) {
      if (kept.get(sha256)?.value === value) drop(sha256);
      throw error;
    } finally {
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    }
  };
}
