import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nameOf, RESOLUTIONS, type Target } from './entry-to-write.ts';
import { CirculationFault } from './fault.ts';
import { knownEntry } from './known-entry.ts';

/** Resolutions of a folder: the content, or the part that is not public. */
export function folderTarget(folder: string): Target {
  const resolutions = path.join(folder, RESOLUTIONS);
  return {
    known: async () => {
      const keys = await readdir(resolutions).catch(() => []);
      const files = keys.map((key) => path.join(resolutions, key, 'index.md'));
      const entries = await Promise.all(files.map(async (file) => ({ file, name: await nameIn(file) })));
      const byName = Map.groupBy(entries, ({ name = '' }) => name);
      byName.delete('');
      return new Map(
        [...byName].map(([name, of]) => [
          name,
          of.map(
            ({ file }) =>
              () =>
                readFile(file, 'utf8'),
          ),
        ]),
      );
    },
    write: async (entry) => {
      const file = path.join(resolutions, entry.key, 'index.md');
      await mkdir(path.dirname(file), { recursive: true });
      if (await putWhole(file, entry.text)) return true;
      if ((await nameIn(file)) === nameOf(entry)) return false;
      throw new CirculationFault(
        `${path.posix.join(RESOLUTIONS, entry.key)}: Dort steht schon ein anderer Eintrag. Bitte ihn umbenennen und den Befehl wiederholen.`,
      );
    },
  };
}

const nameIn = (file: string) =>
  readFile(file, 'utf8').then(
    (text) => knownEntry(text.split('\n')),
    () => undefined,
  );

/** Whole or not at all, and never over another: false where a file stands there. */
async function putWhole(file: string, text: string): Promise<boolean> {
  const fresh = path.join(path.dirname(file), `.index.md.${process.pid}.tmp`);
  try {
    await writeFile(fresh, text, { flush: true });
    await link(fresh, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}
