import { CopyError } from '../types.ts';
import type { CopyKeys } from './copy-keys.ts';
import type { CopyMeans } from './means.ts';
import { type Unlocked, unlocked } from './unlocked.ts';

/** Milliseconds that the key outlives the lock at most, while something is still being saved. */
export const LAST_SAVES = 2000;

/** Saves that were begun before the copy locks, or by those who are told of it, come to their end: nothing typed is lost. */
export interface LastSaves {
  /** The copy for saving alone. */
  readonly copy: Unlocked;
  /** Whether a save may begin. */
  isOpen(): boolean;
  run(save: () => Promise<void>): Promise<void>;
  /** No further save begins; the key goes when those that run are over, after {@link LAST_SAVES} at the latest. */
  end(): void;
  /** Forgets the key at once. */
  forget(): void;
}

export function lastSaves(means: CopyMeans, id: string, opened: CopyKeys): LastSaves {
  let keys: CopyKeys | undefined = opened;
  let [isOpen, timer] = [true, undefined as ReturnType<typeof setTimeout> | undefined];
  const running = new Set<Promise<void>>();
  const forget = (): void => {
    clearTimeout(timer);
    [keys, isOpen] = [undefined, false];
  };
  const copy = unlocked(means, id, () => {
    if (!keys) throw new CopyError('locked');
    return keys;
  });
  return {
    copy,
    isOpen: () => isOpen,
    async run(save) {
      const work = save();
      running.add(work);
      try {
        await work;
      } finally {
        running.delete(work);
        if (!isOpen && running.size === 0) forget();
      }
    },
    end() {
      if (!isOpen) return;
      isOpen = false;
      if (running.size === 0) forget();
      else timer = setTimeout(forget, LAST_SAVES);
    },
    forget,
  };
}
