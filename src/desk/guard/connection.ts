import { statusOf } from './decap.ts';
import { CANNOT_MERGE, CONNECTION_LOST, OFFLINE } from './messages.ts';
import { Refusal } from './refusal.ts';

const LOST = /failed to fetch|networkerror|load failed|network request failed|timed? ?out|aborted/i;
const MERGE = /rebase error|cannot be merged|merge conflict|could not be rebased/i;

/** An error of saving in words for clerks, where it is one that they can do something about; else as it is. */
export function inGerman(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const text = String((error as { message?: unknown } | null)?.message ?? error);
  if (MERGE.test(text)) return new Refusal('cannot-merge', CANNOT_MERGE, error);
  const answered = (statusOf(error) ?? 0) > 0 && statusOf(error) !== 500;
  if (!answered && LOST.test(text)) return new Refusal('connection-lost', CONNECTION_LOST, error);
  return error;
}

/**
 * Throws where the browser knows that it has no network: Decap would try for a minute before it says so.
 */
export function requireOnline(online: () => boolean): void {
  if (!online()) throw new Refusal('offline', OFFLINE);
}
