/** How often a wrong PIN was typed in a row, and when last; counted before each try, so that a crash counts as one. */
export interface Tries {
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly last: string;
}

/** Key of the count among the records. */
export const TRIES = 'tries';

/** So many wrong PINs in a row erase the copy. */
export const MOST_TRIES = 10;

/** Seconds to wait after the n-th wrong PIN, from the first. */
const WAITS = [0, 0, 0, 5, 15, 30, 60, 120, 300];

const NONE: Tries = { count: 0, last: new Date(0).toISOString() };

export function readTries(value: unknown): Tries {
  const tries = value as Partial<Tries> | undefined;
  // a count that cannot be read must not give new tries
  if (value !== undefined && !Number.isSafeInteger(tries?.count)) return { ...NONE, count: MOST_TRIES };
  return { ...NONE, ...tries };
}

/** When the next try is allowed, or undefined where it is now. A clock set back does not lengthen the wait. */
export function waitUntil(tries: Tries, now: Date): Date | undefined {
  const seconds = tries.count === 0 ? 0 : (WAITS[tries.count - 1] ?? WAITS.at(-1) ?? 0);
  const last = Math.min(Date.parse(tries.last), now.getTime());
  return seconds > 0 && last + seconds * 1000 > now.getTime() ? new Date(last + seconds * 1000) : undefined;
}
