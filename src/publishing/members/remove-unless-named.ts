import { type ReadGeneration, readNewest } from '../../store/index/index.ts';
import { type BlobSink, StoreError } from '../../store/ports.ts';
import type { PrivateStore } from './publish-members.ts';

/** A generation and what must stay as long as it is the newest. */
export interface KeptState {
  readonly newest: ReadGeneration;
  readonly kept: ReadonlySet<string>;
}

/** What is removed from, and what is known of it. */
export interface RemoveAround {
  readonly store: PrivateStore;
  readonly state: KeptState;
  /** Reads what must stay once `newest` is the newest. @throws StoreError */
  readonly stateAt: (newest: ReadGeneration) => Promise<KeptState>;
}

/**
 * Takes an object away unless a generation names it, also one that another run writes at the same moment. No store removes
 * "unless"; so the bytes are held until it is known that no generation came in between, and put back otherwise. Together
 * with the look that a publisher takes after its generation stands, no order of the two loses anything: a removal before
 * that look is mended by the publisher, one after it has the generation before it and is mended here.
 * @throws StoreError
 */
export async function removeUnlessNamed(
  sha256: string,
  { store, state, stateAt }: RemoveAround,
): Promise<{ readonly removed: boolean; readonly state: KeptState }> {
  const { slots, blobs } = store;
  for (let current = state; ;) {
    const newest = (await readNewest(slots, current.newest)) ?? current.newest;
    if (newest !== current.newest) current = await stateAt(newest);
    if (current.kept.has(sha256)) return { removed: false, state: current };
    const bytes = await bytesOf(sha256, blobs);
    if (!bytes) return { removed: false, state: current };
    await blobs.remove(sha256);
    const putBack = () => blobs.put(sha256, { size: bytes.size, open: () => bytes.stream() });
    const after = await readNewest(slots, current.newest).catch(async (error: unknown) => {
      await putBack();
      throw error;
    });
    if (after === current.newest) return { removed: true, state: current };
    await putBack();
  }
}

/** The object's bytes; undefined where somebody else took it away. */
async function bytesOf(sha256: string, blobs: BlobSink): Promise<Blob | undefined> {
  try {
    return await new Response(await blobs.read(sha256)).blob();
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'missing') return undefined;
    throw error;
  }
}
