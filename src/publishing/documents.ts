import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../content/in-parallel.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { publicFilesOf } from '../domain/view/index.ts';

/** Copies each public document to its address below `out`. Gives their number. */
export async function copyDocuments(record: PublicRecord, contentDir: string, out: string): Promise<number> {
  const found = [...publicFilesOf(record)].filter(({ file }) => file.name !== undefined);
  await inParallel(found, 16, async ({ file, folder }) => {
    const target = path.join(out, decodeURIComponent(file.url));
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(contentDir, folder, file.name as string), target);
  });
  return found.length;
}
