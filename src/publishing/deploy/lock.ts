import { DeployFault } from './fault.ts';
import { pause } from './retry.ts';
import type { Surroundings } from './surroundings.ts';

/** A place on the target where one publish at a time leaves its mark. */
export interface LockStore {
  /** Leaves `mark` where nobody has; false where somebody has. */
  create(mark: string): Promise<boolean>;
  /** The mark that is there; undefined where there is none. */
  read(): Promise<string | undefined>;
  /** Replaces an own mark; a mark that is no longer there or somebody else's stays as it is. */
  renew(mark: string): Promise<void>;
  /** Takes away this mark, if it is still there. */
  remove(mark: string): Promise<void>;
}

export interface LockTimes {
  /** A mark that has not moved for so long belongs to a publish that died, in milliseconds. */
  readonly staleAfter: number;
  /** Waiting for another publish ends after so long, in milliseconds. */
  readonly giveUpAfter: number;
  /** How often the place is looked at while waiting, in milliseconds. */
  readonly lookEvery: number;
}

/** A lock that is held, and kept fresh until released. */
export interface Held {
  readonly token: string;
  /** @throws DeployFault `lock-lost` where another publish took over */
  check(): Promise<void>;
  release(): Promise<void>;
}

export const tokenOf = (mark: string): string => mark.split(' ')[0] ?? '';

/**
 * Takes the lock; waits while another publish holds it. Whether that one is alive is seen from its mark, which moves;
 * so no clock is compared with another. @throws DeployFault `locked`, `cancelled`
 */
export async function acquireLock(
  store: LockStore,
  token: string,
  times: LockTimes,
  around: Surroundings,
): Promise<Held> {
  const started = performance.now();
  let [seen, since, told]: [string | undefined, number, boolean] = [undefined, started, false];
  while (!(await store.create(`${token} 0`))) {
    const mark = await store.read();
    if (mark === undefined) continue;
    if (tokenOf(mark) === token) break;
    const now = performance.now();
    if (mark !== seen) [seen, since] = [mark, now];
    if (!told)
      around.tell('Eine andere Veröffentlichung läuft gerade oder ist abgebrochen; es wird gewartet.');
    told = true;
    if (now - since >= times.staleAfter) {
      around.tell('Die Sperre einer abgebrochenen Veröffentlichung wird entfernt.');
      await store.remove(mark);
      continue;
    }
    if (now - started >= times.giveUpAfter) throw locked();
    await pause(times.lookEvery, around);
  }
  return hold(store, token, times);
}

const locked = () =>
  new DeployFault(
    'locked',
    'Eine andere Veröffentlichung läuft noch. Bitte warten, bis sie fertig ist, und dann wiederholen.',
  );

function hold(store: LockStore, token: string, { staleAfter }: LockTimes): Held {
  let beat = 0;
  let renewing: Promise<void> | undefined;
  const timer = setInterval(() => {
    // On a slow connection the next beat waits for the one before.
    if (renewing !== undefined) return;
    beat += 1;
    // A missed beat is no harm: the next one follows long before the mark counts as stale.
    renewing = store
      .renew(`${token} ${beat}`)
      .catch(() => undefined)
      .finally(() => (renewing = undefined));
  }, staleAfter / 5).unref();
  return {
    token,
    async check() {
      if (tokenOf((await store.read()) ?? '') === token) return;
      throw new DeployFault(
        'lock-lost',
        'Eine andere Veröffentlichung hat inzwischen übernommen; diese hier hört auf. Bitte dafür sorgen, dass nie zwei zugleich laufen.',
      );
    },
    async release() {
      clearInterval(timer);
      await renewing;
      const mark = await store.read();
      if (mark !== undefined && tokenOf(mark) === token) await store.remove(mark);
    },
  };
}
