import { statSync } from 'node:fs';
import { link, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkKey, checkPrefix, recordBytes } from '../keys.ts';
import { type SlotStore, StoreError } from '../ports.ts';
import { undefinedWhereAbsent, withFaults } from './faults.ts';
import { folderRoot } from './folder-root.ts';
import { type Link, linkNew } from './link-new.ts';
import { listKeys } from './list-keys.ts';
import { withTemporary } from './write-temporary.ts';

/**
 * Records as files below `dir/records`, written by link(2) and fsync: each is there whole or not at all, and once `put` has
 * answered it outlives a loss of power. Several processes may share the folder. Needs a file system with hard links; on NFS
 * the probe decides. `dir` must stand and lie on one file system; where it vanishes, every call says so until it is back.
 */
export function folderSlots(dir: string, linked: Link = link): SlotStore {
  const root = folderRoot(dir, 'records');
  return {
    put: (key, body) =>
      withFaults(async () => {
        checkKey(key);
        const bytes = recordBytes(body);
        const target = path.join(root.tree, key);
        await root.prepare();
        const won = await withTemporary(
          root.temporary,
          (file) => file.writeFile(bytes),
          (temporary) => linkNew({ temporary, target, root }, linked),
        );
        if (!won && !(await stat(target)).isFile())
          throw new StoreError('key', 'Below this key there are records; it can be none itself.');
        return won;
      }),
    get: (key) =>
      withFaults(async () => {
        checkKey(key);
        const place = path.join(root.tree, key);
        const found = isThere(place) ? await readFile(place, 'utf8').catch(undefinedWhereAbsent) : undefined;
        if (found === undefined) root.expect();
        return found;
      }),
    list: (prefix, { after = '', limit = Number.POSITIVE_INFINITY } = {}) =>
      withFaults(async () => {
        checkPrefix(prefix);
        const keys: string[] = [];
        if (limit > 0)
          for await (const key of listKeys(root.tree, prefix, after)) if (keys.push(key) >= limit) break;
        if (keys.length === 0) root.expect();
        return keys;
      }),
  };
}

/**
 * Asked at once and not by a thread of Node's pool: each request asks for records that are mostly not there (the next version
 * of an account, the end of a session), which the kernel answers from memory in a microsecond, where a thread takes forty and
 * may wait behind one that syncs.
 */
function isThere(place: string): boolean {
  try {
    return statSync(place, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    undefinedWhereAbsent(error);
    return false;
  }
}
