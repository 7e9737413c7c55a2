import { type FileHandle, open, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { hashed } from '../hashed.ts';
import { blobPath, isSha256, rangeWithin } from '../keys.ts';
import { type BlobSink, type BlobSource, StoreError } from '../ports.ts';
import { undefinedWhereAbsent, withFaults } from './faults.ts';
import { type FolderRoot, folderRoot } from './folder-root.ts';
import { type Link, linkNew } from './link-new.ts';
import { listKeys } from './list-keys.ts';
import { streamOf } from './read-file.ts';
import { syncFolder } from './sync.ts';
import { withTemporary } from './write-temporary.ts';

/** Objects as files `dir/blobs/ab/<sha256>`; what {@link folderSlots} says of the folder holds here too. */
export function folderBlobs(dir: string, linked?: Link): BlobSink {
  const root = folderRoot(dir, 'blobs');
  const place = (sha256: string) => path.join(dir, blobPath(sha256));
  const facts = async (sha256: string) => {
    const found = await stat(place(sha256)).catch(undefinedWhereAbsent);
    if (!found) root.expect();
    return found;
  };
  return {
    size: (sha256) => withFaults(async () => (await facts(sha256))?.size),
    read: (sha256, range) =>
      withFaults(async () => {
        const file = await open(place(sha256), 'r').catch(undefinedWhereAbsent);
        if (file) return await opened(file, (size) => streamOf(file, rangeWithin(range, size)));
        root.expect();
        throw new StoreError('missing', 'There is no such object.');
      }),
    put: (sha256, source) =>
      withFaults(async () => {
        const found = await facts(sha256);
        if (!found) return await write(root, place(sha256), { sha256, source }, linked);
        if (found.size === source.size) return false;
        throw new StoreError('content', 'The object stands there with another size.');
      }),
    async *list() {
      for await (const key of listKeys(dir, 'blobs/', '')) {
        const sha256 = path.basename(key);
        if (!isSha256(sha256) || key !== blobPath(sha256)) continue;
        const found = await withFaults(() => facts(sha256));
        if (found) yield { sha256, size: found.size, since: found.mtime.toISOString() };
      }
      await withFaults(async () => root.expect());
    },
    remove: (sha256) =>
      withFaults(async () => {
        await unlink(place(sha256)).then(() => syncFolder(path.dirname(place(sha256))), undefinedWhereAbsent);
        root.expect();
      }),
  };
}

async function write(
  root: FolderRoot,
  target: string,
  { sha256, source }: { readonly sha256: string; readonly source: BlobSource },
  linked: Link | undefined,
): Promise<boolean> {
  await root.prepare();
  return await withTemporary(
    root.temporary,
    async (file) => {
      for await (const piece of hashed(sha256, source)) await file.writeFile(piece);
    },
    (temporary) => linkNew({ temporary, target, root }, linked),
  );
}

/** What `use` makes of the file, which it then closes itself; where it throws, the file is closed here. */
async function opened<T>(file: FileHandle, use: (size: number) => T): Promise<T> {
  try {
    return use((await file.stat()).size);
  } catch (error) {
    await file.close();
    throw error;
  }
}
