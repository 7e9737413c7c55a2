import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { removeStale } from './swap.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Renders all pages into the empty `folder`. Astro puts its own chunks and caches beside its output if that lies within
 * the working folder, else into the working folder, where two builds at once would break each other; so each build has a
 * folder of its own within the project.
 */
export async function renderPages(folder: string, site: string): Promise<void> {
  const cache = path.join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const left = (await readdir(cache)).filter((name) => name.startsWith('build-'));
  await removeStale(left.map((name) => path.join(cache, name)));
  const scratch = await mkdtemp(path.join(cache, 'build-'));
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    const outDir = path.join(scratch, 'site');
    const viteCache = path.join(scratch, 'vite');
    await build({
      root: ROOT,
      outDir,
      cacheDir: path.join(scratch, 'astro'),
      site,
      logLevel: 'warn',
      vite: { cacheDir: viteCache },
    });
    await move(outDir, folder);
  } finally {
    process.chdir(before);
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Moves a folder in place of the empty `to`; where that lies on another file system, by copying. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
