import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DeployFault } from './fault.ts';
import type { FileStore } from './files-target.ts';
import { type Lftp, word } from './lftp.ts';
import type { LockStore } from './lock.ts';
import { withFolder, withStaged, withText } from './staging.ts';

/** Overwrites what is there whatever its size and time say; rights and owners are the server's business. */
const MIRROR = 'mirror -R --transfer-all --no-perms --no-umask --parallel=4';

const MISSING = /no such file/i;
const LOCK = '.stand-lock';

/** A folder of web space, by lftp. */
export function sftpStore(root: string, lftp: Lftp): FileStore {
  const there = (name: string) => word(`${root}/${name}`);
  const write = (name: string, text: string) =>
    withText(text, (file) => lftp([`put ${word(file)} -o ${there(name)}`]));
  const read = (name: string) =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'text');
      // `cat` of a missing file never ends in lftp 4.9; `get` does.
      const found = await unlessMissing(() => lftp([`get ${there(name)} -o ${word(file)}`]));
      return found ? readFile(file, 'utf8') : undefined;
    });
  return {
    read,
    write,
    upload: (site, files) =>
      withStaged(site, files, (folder) => lftp([`${MIRROR} ${word(folder)} ${word(root)}`])),
    async remove(names) {
      const folders = [...new Set(names.flatMap(foldersAbove))].sort((a, b) => b.length - a.length);
      await lftp([
        'set cmd:fail-exit no',
        ...names.map((name) => `rm -f ${there(name)}`),
        // Folders that still hold something stay: rmdir refuses them.
        ...folders.map((folder) => `rmdir -f ${there(folder)}`),
        // Only a connection that still stands gets as far as this.
        'set cmd:fail-exit yes',
        `cls ${word(root)} > /dev/null`,
      ]);
    },
    lock: sftpLock(root, lftp, read, write),
  };
}

function sftpLock(root: string, lftp: Lftp, read: FileStore['read'], write: FileStore['write']): LockStore {
  const folder = word(`${root}/${LOCK}`);
  const mark = `${LOCK}/mark`;
  return {
    async create(text) {
      try {
        await lftp([`mkdir -p -f ${word(root)}`, `mkdir ${folder}`]);
      } catch (error) {
        if (error instanceof DeployFault && /Failure|File exists|already exists/i.test(error.message))
          return false;
        throw error;
      }
      await write(mark, text);
      return true;
    },
    async read() {
      const text = await read(mark);
      if (text !== undefined) return text;
      // Its maker has not written the mark yet, or died before; both show by whether it moves.
      return (await unlessMissing(() => lftp([`cd ${folder}`]))) ? '' : undefined;
    },
    async renew(text) {
      if ((await read(mark))?.split(' ')[0] === text.split(' ')[0]) await write(mark, text);
    },
    async remove(text) {
      if (((await read(mark)) ?? '') === text) await lftp([`rm -r -f ${folder}`]);
    },
  };
}

async function unlessMissing(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (error instanceof DeployFault && MISSING.test(error.message)) return false;
    throw error;
  }
}

/** `a/b/c.html` lies in `a/b` and `a`. */
function foldersAbove(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
