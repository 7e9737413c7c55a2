import { copyFile, link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalSite, SiteFile } from './site-files.ts';

/** Gives a folder that exists while `use` runs. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-deploy-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A folder with just these files of the site (as hard links where the disk allows), while `use` runs. */
export const withStaged = <T>(
  { dir }: LocalSite,
  files: readonly SiteFile[],
  use: (folder: string) => Promise<T>,
): Promise<T> =>
  withFolder(async (folder) => {
    for (const file of files) {
      const [from, to] = [path.join(dir, file.path), path.join(folder, file.path)];
      await mkdir(path.dirname(to), { recursive: true });
      await link(from, to).catch(() => copyFile(from, to));
    }
    return use(folder);
  });

/** A file with this text, while `use` runs. */
export const withText = <T>(text: string, use: (file: string) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const file = path.join(folder, 'text');
    await writeFile(file, text);
    return use(file);
  });
