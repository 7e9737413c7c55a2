import type { Clock } from './client-options.ts';

/** Lets requests through one by one: at most so many at a time and per second. */
export interface Pace {
  /** Runs the work when it is its turn. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Holds every request back for so many milliseconds (a server asked for a rest). */
  readonly rest: (ms: number) => void;
}

/** Makes a pace; `perSecond` 0 is unlimited. */
export function createPace(clock: Clock, perSecond: number, atOnce: number): Pace {
  const gap = perSecond === 0 ? 0 : 1000 / perSecond;
  const waiting: (() => void)[] = [];
  let running = 0;
  let next = 0;
  let restUntil = 0;

  const enter = (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const first = waiting.shift();
    if (first) first();
    else running -= 1;
  };
  const turn = async (): Promise<void> => {
    const now = clock.now();
    const start = Math.max(now, next);
    next = start + gap;
    if (start > now) await clock.sleep(start - now);
    const rest = restUntil - clock.now();
    if (rest > 0) await clock.sleep(rest);
  };

  return {
    async run(work) {
      await enter();
      try {
        await turn();
        return await work();
      } finally {
        leave();
      }
    },
    rest: (ms) => {
      restUntil = Math.max(restUntil, clock.now() + ms);
    },
  };
}
