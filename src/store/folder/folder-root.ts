import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../ports.ts';
import { codeOf, isAbsent } from './faults.ts';
import { syncerBelow, syncFolder } from './sync.ts';

/** One of the two trees in the folder of a store, and where files are written before they have a name. */
export interface FolderRoot {
  readonly tree: string;
  readonly temporary: string;
  /** Lets both folders stand, once in a process: one that vanishes later is a fault and not made anew. @throws StoreError */
  prepare(): Promise<void>;
  /**
   * Asked where nothing was found: gives back quietly where the tree stands, or where the store is still new.
   * @throws StoreError `unavailable` where the tree stood before or its folder is gone, such as a disk that is no longer mounted:
   *   then a record that was not found must not count as one that does not exist
   */
  expect(): void;
  /** Waits until the names in a folder of the tree are on the disk, and its own. */
  sync(folder: string): Promise<void>;
}

/** @param dir must stand; it is never made, for it may be the place where a disk is mounted */
export function folderRoot(dir: string, name: 'records' | 'blobs'): FolderRoot {
  const tree = path.join(dir, name);
  const temporary = path.join(dir, 'tmp');
  let seen = false;
  return {
    tree,
    temporary,
    sync: syncerBelow(tree),
    async prepare() {
      if (seen && !stands(tree)) throw gone();
      if (seen && stands(temporary)) return;
      // the tree last, by which others see that the folder is laid out
      for (const place of [temporary, tree]) await made(place);
      await syncFolder(dir);
      seen = true;
    },
    expect() {
      if (stands(tree)) seen = true;
      else if (seen || !stands(dir)) throw gone();
    },
  };
}

/** Whether a folder stands there; the kernel knows it, so this is not worth a thread. */
function stands(place: string): boolean {
  try {
    return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/** Makes a folder whose parent stands; one that stands already is well. */
export async function made(place: string): Promise<void> {
  await mkdir(place).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

const gone = () =>
  new StoreError('unavailable', 'The folder of the store is gone.', { reason: 'folder gone' });
