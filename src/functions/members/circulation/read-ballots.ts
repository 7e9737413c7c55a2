import type { Means } from '../ports.ts';
import { BrokenBallot } from './broken-ballot.ts';
import type { Chain, WholeChain } from './chain.ts';
import { type Memory, memoryOf } from './memory.ts';
import { readOn, readWhole } from './read-chain.ts';

/** Ballots as they lie in the store. */
export interface BallotReader {
  readonly memory: Memory;
  /** As it is now; of what this process read before, only what follows is asked for. @throws BrokenBallot, StoreError */
  newest(id: string): Promise<Chain | undefined>;
  /** The same of a ballot that is there. */
  latest(id: string): Promise<Chain>;
  /** Every record anew, which finds what was changed behind this process. @throws BrokenBallot, StoreError */
  whole(id: string): Promise<WholeChain | undefined>;
}

/** Tells the log of a broken ballot each time that somebody comes upon it. */
export function ballotReader({ slots, log }: Pick<Means, 'slots' | 'log'>): BallotReader {
  const memory = memoryOf(slots);

  async function told<T>(id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BrokenBallot) log(`ballot broken ${id} ${error.n} ${error.why}`);
      throw error;
    }
  }

  const newest = (id: string) =>
    told(id, async () => {
      const known = memory.known(id);
      const chain = known ? await readOn(slots, id, known) : await readWhole(slots, id);
      return chain && memory.keep(id, chain);
    });

  return {
    memory,
    newest,
    latest: async (id) => {
      const chain = await newest(id);
      if (!chain) throw new Error('a step in a ballot that is not there');
      return chain;
    },
    whole: (id) => told(id, () => readWhole(slots, id, memory.known(id))),
  };
}
