import { tooBusy } from './words.ts';

/** Lets only so many through at once. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets `most` pieces of work run at once and `waiting` more wait in their order.
 * @throws RequestFault where more wait already
 */
export function turnstile(most: number, waiting: number): Turnstile {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) {
      if (queue.length >= waiting) throw tooBusy();
      // whoever ends hands on the place, so that nobody slips in between
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
