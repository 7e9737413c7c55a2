import { readNewest } from '../../store/index/index.ts';
import { keptBlobs } from './kept-blobs.ts';
import type { PrivateStore } from './publish-members.ts';

const DAYS = 30 * 86_400_000;

/** An object that was taken away. */
export interface Pruned {
  readonly sha256: string;
  readonly size: number;
}

/**
 * Takes away what neither the newest generation names nor one that was the newest within the last 30 days. What was put
 * within that time stays too: another run may be about to name it.
 * @param clocks milliseconds since 1970: of the record, which dates generations, and of the machine, which dates objects
 * @throws StoreError where a generation that counts cannot be read; then nothing is taken away
 */
export async function pruneStore(
  store: PrivateStore,
  clocks: { readonly record: number; readonly machine: number },
): Promise<Pruned[]> {
  const newest = await readNewest(store.slots);
  if (!newest) return [];
  const kept = await keptBlobs(store, newest, new Date(clocks.record - DAYS).toISOString());
  const young = new Date(clocks.machine - DAYS).toISOString();
  const pruned: Pruned[] = [];
  for await (const { sha256, size, since } of store.blobs.list())
    if (!kept.has(sha256) && since < young) pruned.push({ sha256, size });
  for (const { sha256 } of pruned) await store.blobs.remove(sha256);
  return pruned;
}
