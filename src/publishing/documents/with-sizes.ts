import { stat } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';

/**
 * A copy of the record with the size of each file, as the door adds it for pages: a document in print and its page say the
 * same. One that is missing is told by those who read it.
 */
export async function withSizes(record: PublicRecord, contentDir: string): Promise<PublicRecord> {
  const copy = structuredClone(record);
  await inParallel([...publicFilesOf(copy)], 16, async ({ file, folder, made }) => {
    if (made || file.name === undefined) return;
    const found = await stat(path.join(contentDir, folder, file.name)).catch(() => undefined);
    if (found) Object.assign(file, { size: found.size });
  });
  return copy;
}
