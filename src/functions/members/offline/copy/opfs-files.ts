import type { SealedFiles } from './means.ts';

const FOLDER = 'mitnahme';

const isNotFound = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** What `work` gives, or undefined where there is no such file. */
async function ifThere<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/**
 * Files in the origin private file system (File System Standard). `createWritable` writes beside the file and moves at
 * `close`, so that a file is there whole or not at all; browsers that lack it take IndexedDB.
 * @throws DOMException where there is no such storage, as in private windows of some browsers
 */
export async function opfsFiles(): Promise<SealedFiles> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return {
    read: (name) =>
      ifThere(async () => {
        const file = await (await folder.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      }),
    write: async (name, bytes) => {
      const handle = await folder.getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      try {
        await stream.write(bytes);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    remove: async (name) => {
      await ifThere(() => folder.removeEntry(name));
    },
    list: async () => {
      const names = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
  };
}

/** Whether files can be written there; tried out, as some browsers name what they then refuse. */
export async function hasOpfs(): Promise<boolean> {
  if (!('FileSystemFileHandle' in globalThis) || !('createWritable' in FileSystemFileHandle.prototype))
    return false;
  try {
    const files = await opfsFiles();
    await files.write('probe', Uint8Array.of(1));
    const back = await files.read('probe');
    await files.remove('probe');
    return back?.[0] === 1;
  } catch {
    return false;
  }
}
