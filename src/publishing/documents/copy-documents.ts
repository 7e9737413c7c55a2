import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import { decoded } from '../hosting/address.ts';

/**
 * Copies each public document to its address below `out`. Gives their number.
 * @param paths where those lie that the build made, by the address of the file
 */
export async function copyDocuments(
  record: PublicRecord,
  contentDir: string,
  out: string,
  paths: ReadonlyMap<string, string> = new Map(),
): Promise<number> {
  const found = [...publicFilesOf(record)].flatMap(({ file, folder, made }) => {
    if (made) return [{ url: file.url, from: pathOf(file.url, paths) }];
    return file.name === undefined ? [] : [{ url: file.url, from: path.join(contentDir, folder, file.name) }];
  });
  await inParallel(found, 16, async ({ url, from }) => {
    const target = path.join(out, decoded(url));
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(from, target);
  });
  return found.length;
}

function pathOf(url: string, paths: ReadonlyMap<string, string>): string {
  const from = paths.get(url);
  if (from === undefined) throw new Error(`Nobody made the document at ${url}.`);
  return from;
}
