/** What publishing posts. @property entry number of the log's entry; absent where only the members' index is new */
export interface Posted {
  readonly entry?: number;
  /** ISO 8601, UTC, by the clock of who posts. */
  readonly at: string;
}

/** Largest body, in bytes. */
export const MOST_POSTED = 1024;
/** Milliseconds by which the clocks of both sides may differ. */
const APART = 600_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/**
 * What a body says; undefined where it is none of this form, or older or newer than ten minutes.
 * @param now milliseconds since 1970
 */
export function postedIn(body: Uint8Array, now: number): Posted | undefined {
  const value = jsonIn(body);
  if (typeof value !== 'object' || value === null) return undefined;
  const { entry, at } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== 'string' || !INSTANT.test(at) || !(Math.abs(Date.parse(at) - now) <= APART))
    return undefined;
  if (entry === undefined) return { at };
  return Number.isSafeInteger(entry) && (entry as number) > 0 ? { at, entry: entry as number } : undefined;
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
