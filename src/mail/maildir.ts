import { constants } from 'node:fs';
import { open, readdir, rename } from 'node:fs/promises';
import path from 'node:path';

const MOST = 1_048_576;

/**
 * Hands each mail of a Maildir that was not handled yet to `handle`, one after the other: those in `new/` and those in `cur/`
 * without the flag S (seen). A mail is marked only after it was handled, so that it comes again where the process died before.
 * @param handle gets the first 1 MiB of the mail; what it throws ends the walk, and the mail stays as it was
 * @returns how many were handled
 * @throws Error where the folder cannot be read
 */
export async function readMaildir(dir: string, handle: (raw: Uint8Array) => Promise<void>): Promise<number> {
  let handled = 0;
  for (const folder of ['new', 'cur'])
    for (const name of (await readdir(path.join(dir, folder))).sort()) {
      if (name.startsWith('.') || (folder === 'cur' && isSeen(name))) continue;
      const file = path.join(dir, folder, name);
      const raw = await readStart(file);
      if (!raw) continue;
      await handle(raw);
      await rename(file, path.join(dir, 'cur', seenName(name))).catch(ignoreGone);
      handled += 1;
    }
  return handled;
}

const flagsOf = (name: string): string => /:2,([A-Za-z]*)$/.exec(name)?.[1] ?? '';
const isSeen = (name: string): boolean => flagsOf(name).includes('S');

/** Flags stand in the order of their letters. */
const seenName = (name: string): string =>
  `${name.replace(/:2,[A-Za-z]*$/, '')}:2,${`${flagsOf(name)}S`.split('').sort().join('')}`;

/** Undefined for what is no file, or is not there any more since another process took it. */
async function readStart(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    ignoreGone,
  );
  if (!handle) return undefined;
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return undefined;
    const bytes = Buffer.alloc(Math.min(stats.size, MOST));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function ignoreGone(error: unknown): undefined {
  // ELOOP: a link, which no mail server puts there
  if (['ENOENT', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
  throw error;
}
