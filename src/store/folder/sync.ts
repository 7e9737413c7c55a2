import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';

/** Waits until the names in a folder are on the disk (fsync of the folder itself). */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Folders that are remembered; what was forgotten is synced once more. */
const MOST = 1000;

/**
 * Waits until the names in a folder below `top` are on the disk, and those of all folders on the way to it: another process
 * may have just made one of them. A folder whose own name this process has waited for is known by its number and birth, and
 * waited for no more; one that was swept away and made anew is another.
 */
export function syncerBelow(top: string, sync = syncFolder): (folder: string) => Promise<void> {
  const safe = new Map<string, string>();
  return async (folder) => {
    const unsafe: [string, string][] = [];
    for (let at = folder; at.length > top.length; at = path.dirname(at)) {
      const identity = identityOf(at);
      if (identity === undefined || safe.get(at) !== identity) unsafe.push([at, identity ?? '']);
    }
    const folders = new Set([folder, ...unsafe.map(([at]) => path.dirname(at))]);
    await Promise.all([...folders].map((one) => sync(one)));
    for (const [at, identity] of unsafe) safe.set(at, identity);
    for (const oldest of safe.keys()) {
      if (safe.size <= MOST) break;
      safe.delete(oldest);
    }
  };
}

/** Which folder it is; undefined where the file system tells no birth, by which a number used again is known. */
function identityOf(folder: string): string | undefined {
  const { ino, birthtimeNs } = statSync(folder, { bigint: true });
  return birthtimeNs > 0n ? `${ino} ${birthtimeNs}` : undefined;
}
