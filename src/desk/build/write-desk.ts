import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleDesk } from './bundle.ts';
import { deskFiles, type DeskPlan, ENTRANCES } from './desk-files.ts';

/** Writes the whole desk to `out`, which takes the place of an older one at the end. */
export async function writeDesk(plan: DeskPlan, out: string): Promise<void> {
  await mkdir(path.dirname(out), { recursive: true });
  const folder = await mkdtemp(`${out}-`);
  try {
    await bundleDesk(folder);
    await writeEntrances(folder);
    await writeDeskFiles(plan, folder);
    await rm(out, { recursive: true, force: true });
    await rename(folder, out);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Writes only what depends on the content, such as after a save. */
export async function writeDeskFiles(plan: DeskPlan, folder: string): Promise<void> {
  for (const [file, text] of deskFiles(plan)) {
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
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
