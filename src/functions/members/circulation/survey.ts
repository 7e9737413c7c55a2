import type { SlotStore } from '../../../store/ports.ts';
import { fewAtOnce } from '../clerk/few-at-once.ts';
import { BrokenBallot } from './broken-ballot.ts';
import { OPENED, openedId } from './keys.ts';

/** Ballots that are read at once. */
const AT_ONCE = 8;

/**
 * Asks of every ballot, newest first. One that is broken keeps no other from being shown: its id is given apart.
 * @param ask gives undefined for one that was never opened
 * @throws StoreError and what `ask` throws beside `BrokenBallot`
 */
export async function survey<T>(
  slots: Pick<SlotStore, 'list'>,
  ask: (id: string) => Promise<T | undefined>,
): Promise<{ readonly found: readonly T[]; readonly broken: readonly string[] }> {
  const keys = await slots.list(OPENED);
  const ids = [...new Set(keys.toReversed().flatMap((key) => openedId(key) ?? []))];
  const broken: string[] = [];
  const found = await fewAtOnce(
    ids,
    async (id) => {
      try {
        return await ask(id);
      } catch (error) {
        if (!(error instanceof BrokenBallot)) throw error;
        broken.push(id);
        return undefined;
      }
    },
    AT_ONCE,
  );
  return { found: found.filter((one) => one !== undefined), broken };
}
