import { readdir, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { checkKey } from '../keys.ts';
import type { SlotSweeper } from '../ports.ts';
import { codeOf, undefinedWhereAbsent, withFaults } from './faults.ts';
import { folderRoot } from './folder-root.ts';
import { syncFolder } from './sync.ts';

/** Takes away files that a crash left before they got a name. */
export interface TemporarySweeper {
  /**
   * @param before milliseconds since 1970: younger ones may still be written
   * @returns how many were taken away
   * @throws StoreError
   */
  removeTemporary(before: number): Promise<number>;
}

/** Sweeps the folder of {@link folderSlots}; folders that become empty go too. */
export function folderSweeper(dir: string): SlotSweeper & TemporarySweeper {
  const root = folderRoot(dir, 'records');
  return {
    remove: (key) =>
      withFaults(async () => {
        checkKey(key);
        const target = path.join(root.tree, key);
        await unlink(target).catch(undefinedWhereAbsent);
        root.expect();
        await removeEmpty(root.tree, path.dirname(target));
      }),
    removeTemporary: (before) =>
      withFaults(async () => {
        let removed = 0;
        for (const name of await readdir(root.temporary).catch(() => [])) {
          const file = path.join(root.temporary, name);
          const facts = await stat(file).catch(undefinedWhereAbsent);
          if (!facts || facts.mtimeMs >= before) continue;
          await unlink(file).catch(undefinedWhereAbsent);
          removed += 1;
        }
        return removed;
      }),
  };
}

/** Removes `folder` and those above it as long as they are empty, and waits until that is on the disk. */
async function removeEmpty(top: string, folder: string): Promise<void> {
  let at = folder;
  while (at !== top) {
    try {
      await rmdir(at);
    } catch (error) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
      break;
    }
    at = path.dirname(at);
  }
  await syncFolder(at).catch(undefinedWhereAbsent);
}
