import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicRecord } from '../domain/public-record.ts';
import { publicFilesOf } from '../domain/view/index.ts';

/** Adds size and SHA-256 to each document of a record, as the door does in a build. */
export async function withFacts(record: PublicRecord, contentDir: string): Promise<void> {
  for (const { file, folder } of publicFilesOf(record)) {
    if (file.name === undefined) continue;
    const bytes = await readFile(path.join(contentDir, folder, file.name));
    Object.assign(file, {
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }
}
