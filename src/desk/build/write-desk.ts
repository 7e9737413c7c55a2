import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleDesk } from './bundle.ts';
import { ENTRANCES } from './desk-files.ts';

/** The files of one desk beside the application, and where the whole goes. */
export interface DeskFolder {
  readonly files: ReadonlyMap<string, string>;
  readonly out: string;
}

/** Writes whole desks, which take the places of older ones at the end. The application is the same for all. */
export async function writeDesks(desks: readonly [DeskFolder, ...DeskFolder[]]): Promise<void> {
  const folders: string[] = [];
  try {
    for (const { out } of desks) {
      await mkdir(path.dirname(out), { recursive: true });
      folders.push(await mkdtemp(`${out}-`));
    }
    const [first = '', ...others] = folders;
    await bundleDesk(first);
    await writeEntrances(first);
    for (const folder of others) await cp(first, folder, { recursive: true });
    for (const [i, { files, out }] of desks.entries()) {
      const folder = folders[i] ?? '';
      await writeDeskFiles(files, folder);
      await rm(out, { recursive: true, force: true });
      await rename(folder, out);
    }
  } catch (error) {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Writes only what depends on the content, such as after a save; no page that is open reads half a file. */
export async function writeDeskFiles(files: DeskFolder['files'], folder: string): Promise<void> {
  for (const [file, text] of files) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(`${place}.new`, text);
    await rename(`${place}.new`, place);
  }
}

/** The application's page once more for each further entrance, with its scripts one folder up. */
async function writeEntrances(folder: string): Promise<void> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  for (const { folder: entrance } of ENTRANCES) {
    if (entrance === '') continue;
    await mkdir(path.join(folder, entrance), { recursive: true });
    await writeFile(
      path.join(folder, entrance, 'index.html'),
      page.replaceAll('"./_assets/', '"../_assets/'),
    );
  }
}
