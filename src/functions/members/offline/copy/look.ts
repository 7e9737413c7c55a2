import { erase, finishErasing, interruptedErasing } from './erase.ts';
import {
  belongsTo,
  type EraseReason,
  expired,
  HEADER,
  type Header,
  latestSeen,
  readHeader,
} from './header.ts';
import type { CopyMeans } from './means.ts';
import { MOST_TRIES, readTries, TRIES } from './tries.ts';
import { headerOf } from './unlocked.ts';

/** Why the copy must not live on, or undefined. */
async function endOf(
  means: CopyMeans,
  header: Header,
  account: string | undefined,
): Promise<EraseReason | undefined> {
  if (readTries(await means.records.get(TRIES)).count >= MOST_TRIES) return 'pin-erased';
  if (account !== undefined && !(await belongsTo(header, account))) return 'other-member';
  return expired(header, means.now()) ? 'expired' : undefined;
}

/**
 * Looks at what lies on the device before anything else is done with it: ends an erasing that was interrupted, erases what
 * is another member's, out of contact or had too many wrong PINs, and remembers the instant.
 * @param account id of whoever is logged in, absent without network
 * @throws CopyError `damaged` where the header cannot be read
 */
export async function look(
  means: CopyMeans,
  account: string | undefined,
): Promise<{ readonly header?: Header; readonly erased?: EraseReason }> {
  const value = await means.records.get(HEADER);
  const interrupted = interruptedErasing(value);
  if (interrupted !== undefined) {
    await finishErasing(means);
    return { erased: interrupted };
  }
  const header = readHeader(value);
  if (!header || 'erasing' in header) return {};
  const reason = await endOf(means, header, account);
  if (reason !== undefined) {
    await erase(means, reason);
    return { erased: reason };
  }
  const seen = await means.records.change(HEADER, (was) => {
    const now = headerOf(was, header.copy);
    return { ...now, lastSeen: latestSeen(now, means.now()).toISOString() };
  });
  return { header: seen };
}
