import { DAY } from '../audit/key.ts';
import type { Account } from '../ports.ts';

/** Days that a version stays after another took its place, so that a form that was open meanwhile is compared with it. */
const REPLACED_DAYS = 30;
/** So many of an account stay, however old. */
const NEWEST = 2;

/**
 * Versions of an account that nobody needs, ascending and without a gap: of an erased one all but what remains, of others those
 * that were replaced long ago, or by an erasure.
 * @param versions that there are, ascending
 * @param read gives one of them; undefined where it cannot be read
 * @param now milliseconds since 1970
 */
export async function dueVersions(
  newest: Account,
  versions: readonly number[],
  read: (version: number) => Promise<Account | undefined>,
  now: number,
): Promise<readonly number[]> {
  if (newest.erased) return versions.slice(0, -1);
  const due: number[] = [];
  for (const [index, version] of versions.slice(0, -NEWEST).entries()) {
    const next = await read(versions[index + 1] ?? 0);
    const isOver = next && (next.erased || Date.parse(next.changedAt) + REPLACED_DAYS * DAY < now);
    if (!isOver) break;
    due.push(version);
  }
  return due;
}
