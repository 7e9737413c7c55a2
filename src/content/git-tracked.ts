import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A repository of its own at this place (submodule) is listed with this mode, and its files are not tracked here. */
const SUBMODULE = '160000';

/** The environment without what a git hook sets, which would point to another repository. */
const clean = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/** How many files below `folder` the git repository that holds `dir` tracks; 0 where there is no git. */
export async function trackedFiles(dir: string, folder: string): Promise<number> {
  try {
    const { stdout } = await run('git', ['-C', dir, 'ls-files', '--stage', '-z', '--', folder], {
      env: clean(),
      maxBuffer: 256 * 1024 * 1024,
    });
    return stdout.split('\0').filter((line) => line !== '' && !line.startsWith(SUBMODULE)).length;
  } catch {
    return 0;
  }
}
