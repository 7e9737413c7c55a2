import { type ReadGeneration, readNewest } from '../../store/index/index.ts';
import { keptBlobs } from './kept-blobs.ts';
import type { PrivateStore } from './publish-members.ts';
import { removeUnlessNamed } from './remove-unless-named.ts';

const DAYS = 30 * 86_400_000;

/** An object that was taken away. */
export interface Pruned {
  readonly sha256: string;
  readonly size: number;
}

/**
 * Takes away what neither the newest generation names nor one that was the newest within the last 30 days. What was put
 * within that time stays too: another run may be about to name it. What another run names while this one works stays as
 * well, see {@link removeUnlessNamed}.
 * @param clocks milliseconds since 1970: of the record, which dates generations and may be set by `--at`, and of the machine,
 *   which dates objects; the earlier one counts for generations, so that no word in a command shortens their time
 * @throws StoreError where a generation that counts cannot be read; then nothing more is taken away
 */
export async function pruneStore(
  store: PrivateStore,
  clocks: { readonly record: number; readonly machine: number },
): Promise<Pruned[]> {
  const newest = await readNewest(store.slots);
  if (!newest) return [];
  const since = new Date(Math.min(clocks.record, clocks.machine) - DAYS).toISOString();
  const stateAt = async (at: ReadGeneration) => ({ newest: at, kept: await keptBlobs(store, at, since) });
  let state = await stateAt(newest);
  const young = new Date(clocks.machine - DAYS).toISOString();
  const due: Pruned[] = [];
  for await (const { sha256, size, since: put } of store.blobs.list())
    if (!state.kept.has(sha256) && put < young) due.push({ sha256, size });
  const pruned: Pruned[] = [];
  for (const one of due) {
    const { removed, state: later } = await removeUnlessNamed(one.sha256, { store, state, stateAt });
    state = later;
    if (removed) pruned.push(one);
  }
  return pruned;
}
