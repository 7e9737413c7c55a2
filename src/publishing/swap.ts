import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lets `fill` write into a new folder beside `target` and puts it in its place once all is there. Where `fill` fails,
 * `target` stays as it was. A reader sees the old folder or the new one; between two renames, for a moment, none.
 */
export async function fillAndSwap<T>(target: string, fill: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(path.dirname(target), { recursive: true });
  await mendInterrupted(target);
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

/**
 * Puts the old folder back where a build was killed between the two renames, and nothing stands at `target`; then
 * removes what killed builds left.
 */
async function mendInterrupted(target: string): Promise<void> {
  const parent = path.dirname(target);
  const names = await readdir(parent);
  const left = names
    .filter((name) => name.startsWith(`.${path.basename(target)}-`))
    .map((name) => path.join(parent, name));
  if (!names.includes(path.basename(target))) {
    for (const folder of left) await rename(path.join(folder, 'old'), target).catch(ignoreMissing);
  }
  await removeStale(left);
}

/** A work folder as old as this belongs to no build that still runs. */
const STALE = 6 * 3600 * 1000;

/** Removes those of `folders` that nothing has written to for hours. */
export async function removeStale(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > STALE) await rm(folder, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
