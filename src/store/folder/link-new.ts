import { link, stat } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../ports.ts';
import { codeOf } from './faults.ts';
import { type FolderRoot, made } from './folder-root.ts';

/** link(2), which fails where the new name stands already. */
export type Link = (from: string, to: string) => Promise<void>;

/** What is to be named, and how. */
interface NewName {
  readonly temporary: string;
  readonly target: string;
  readonly root: Pick<FolderRoot, 'tree' | 'sync'>;
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);
const TRIES = 5;

/**
 * Gives the whole, synced file `temporary` the name `target` in the tree of `root` unless something has it, and waits until the name is
 * on the disk. Also who comes too late waits: what it was told must still hold after a crash.
 * @returns whether it was given
 * @throws StoreError where the file system knows no hard links; what system calls throw
 */
export async function linkNew({ temporary, target, root }: NewName, linked: Link = link): Promise<boolean> {
  for (let left = TRIES; ; left -= 1) {
    try {
      const won = await tryLink(temporary, target, linked);
      await root.sync(path.dirname(target));
      return won;
    } catch (error) {
      // the folder does not stand yet, or was swept away while it was empty
      if (codeOf(error) !== 'ENOENT' || left === 0) throw error;
      await foldersFor(root.tree, target);
    }
  }
}

async function tryLink(temporary: string, target: string, linked: Link): Promise<boolean> {
  try {
    await linked(temporary, target);
    return true;
  } catch (error) {
    if (WITHOUT_LINKS.has(codeOf(error)))
      throw new StoreError(
        'unavailable',
        `The file system of the store gives no hard links (${codeOf(error)}).`,
      );
    if (codeOf(error) === 'ENOTDIR')
      throw new StoreError('key', 'A record stands where this key needs a folder.');
    if (codeOf(error) !== 'EEXIST') throw error;
    // over NFS the answer of a link that succeeded may be lost and the call repeated
    return (await stat(temporary)).nlink > 1;
  }
}

/** Makes the folders between `top`, which must stand, and `target`. */
async function foldersFor(top: string, target: string): Promise<void> {
  const names = path.relative(top, path.dirname(target)).split(path.sep).filter(Boolean);
  for (let count = 1; count <= names.length; count += 1) await made(path.join(top, ...names.slice(0, count)));
}
