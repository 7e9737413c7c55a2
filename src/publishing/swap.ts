import { mkdtemp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lets `fill` write into a new folder beside `target` and puts it in its place once all is there. Where `fill` fails,
 * `target` stays as it was. A reader sees the old folder or the new one; between two renames, for a moment, none.
 */
export async function fillAndSwap<T>(target: string, fill: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(path.dirname(target), { recursive: true });
  const work = await mkdtemp(path.join(path.dirname(target), `.${path.basename(target)}-`));
  const [fresh, old] = [path.join(work, 'new'), path.join(work, 'old')];
  try {
    await mkdir(fresh);
    const result = await fill(fresh);
    await rename(target, old).catch(ignoreMissing);
    await rename(fresh, target).catch(async (error: unknown) => {
      await rename(old, target).catch(ignoreMissing);
      throw error;
    });
    return result;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
