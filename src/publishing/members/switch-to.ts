import type { IndexGeneration } from '../../domain/members/index.ts';
import { type ReadGeneration, readGeneration, writeGeneration } from '../../store/index/index.ts';
import type { PrivateStore } from './publish-members.ts';
import { PublishedFault } from './published-fault.ts';

/**
 * Writes the generation that follows `before`; from then on members see it.
 * @returns undefined where another run was quicker
 * @throws StoreError where nothing was written; PublishedFault where it was, or where nobody can tell
 */
export async function switchTo(
  slots: PrivateStore['slots'],
  before: ReadGeneration | undefined,
  state: Omit<IndexGeneration, 'number' | 'previous'>,
): Promise<ReadGeneration | undefined> {
  try {
    return await writeGeneration(slots, before, state);
  } catch (error) {
    const number = (before?.generation.number ?? 0) + 1;
    const standing = await readGeneration(slots, number).catch(() => 'unknown' as const);
    if (standing === 'unknown') throw new PublishedFault(number, 'switch', error);
    if (standing?.generation.directory.sha256 !== state.directory.sha256) throw error;
    throw new PublishedFault(number, 'look', error);
  }
}
