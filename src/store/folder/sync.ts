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

/** The same for a folder and all above it up to `top`: another process may have just made one of them. */
export async function syncUpTo(top: string, folder: string): Promise<void> {
  const chain = [folder];
  for (let at = folder; at !== top && at.length > top.length;) chain.push((at = path.dirname(at)));
  await Promise.all(chain.map(syncFolder));
}
