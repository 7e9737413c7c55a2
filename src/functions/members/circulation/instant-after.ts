/** Milliseconds by which the machine's clock may be behind the last record, so that it is waited for. */
const MOST_BEHIND = 2000;

/** The machine's clock, and what waits by it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * The time of the next record, ISO 8601 in UTC: never before that of the last one. A clock that was set back a little is waited
 * for; undefined where it is further behind.
 */
export async function instantAfter(last: string, { now, wait }: Clock): Promise<string | undefined> {
  const behind = Date.parse(last) - now();
  if (behind > MOST_BEHIND) return undefined;
  if (behind > 0) await wait(behind);
  const ms = now();
  return ms < Date.parse(last) ? undefined : new Date(ms).toISOString();
}
