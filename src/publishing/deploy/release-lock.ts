import { type LockStore, tokenOf } from './lock.ts';
import * as scripts from './release-scripts.ts';
import type { Shell } from './shell.ts';

/** The lock of a folder of releases: a folder in it, which only one can make. */
export const releaseLock = (releases: string, shell: Shell): LockStore => ({
  async create(mark) {
    const { code } = await shell.script(scripts.LOCK_CREATE, [releases, mark], { expected: [7] });
    return code === 0;
  },
  async read() {
    const { code, stdout } = await shell.script(scripts.LOCK_READ, [releases], { expected: [7] });
    return code === 0 ? stdout : undefined;
  },
  async renew(mark) {
    await shell.script(scripts.LOCK_RENEW, [releases, mark, tokenOf(mark)], { expected: [7] });
  },
  async remove(mark) {
    await shell.script(scripts.LOCK_REMOVE, [releases, mark], { expected: [7] });
  },
});
