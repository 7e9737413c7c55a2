import type { SlotStore } from '../../../store/ports.ts';
import type { Chain } from './chain.ts';

/** What this process knows of the ballots in a store, and whose turn it is. */
export interface Memory {
  /** What was read of a ballot and held; all of it stands in the store for good. */
  known(id: string): Chain | undefined;
  /** Keeps the longer one of two. */
  keep(id: string, chain: Chain): Chain;
  /** Does the work once all that came before for this ballot is done, so that writers of one process never race each other. */
  inTurn<T>(id: string, work: () => Promise<T>): Promise<T>;
}

const memories = new WeakMap<SlotStore, Memory>();

/** The one memory of this process for a store. */
export function memoryOf(slots: SlotStore): Memory {
  const memory = memories.get(slots) ?? newMemory();
  memories.set(slots, memory);
  return memory;
}

function newMemory(): Memory {
  const chains = new Map<string, Chain>();
  const last = new Map<string, Promise<unknown>>();
  return {
    known: (id) => chains.get(id),
    keep: (id, chain) => {
      const before = chains.get(id);
      const longer = before && before.state.last.n >= chain.state.last.n ? before : chain;
      chains.set(id, longer);
      return longer;
    },
    inTurn: (id, work) => {
      const turn = (last.get(id) ?? Promise.resolve()).then(work);
      const over = turn.then(
        () => undefined,
        () => undefined,
      );
      last.set(id, over);
      void over.then(() => last.get(id) === over && last.delete(id));
      return turn;
    },
  };
}
