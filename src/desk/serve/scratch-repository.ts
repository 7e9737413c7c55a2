import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A git repository for trying out, with a copy of some content on its branch `main`. */
export interface ScratchRepository {
  readonly folder: string;
  /** The commit that `main` points to. */
  readonly head: () => Promise<string>;
  /** The content of `main` in a folder of its own, without the members' part, whatever branch the desk has checked out. */
  readonly checkedOut: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

/**
 * Copies the public content into a new repository, into its folder `content`, so that nobody's own files are touched.
 * @throws Error where git is not installed
 */
export const scratchRepository = (content: string): Promise<ScratchRepository> =>
  repositoryOf(content, 'content', ['protected']);

/** The same for the members' overlay, which is a repository of its own; an empty one where there is no overlay. */
export const scratchOverlay = (overlay: string): Promise<ScratchRepository> => repositoryOf(overlay, '', []);

async function repositoryOf(
  content: string,
  root: string,
  leftOut: readonly string[],
): Promise<ScratchRepository> {
  const base = await mkdtemp(path.join(tmpdir(), 'ratsfenster-desk-'));
  const folder = path.join(base, 'repository');
  const copy = path.join(base, 'published');
  const git = async (cwd: string, ...args: string[]): Promise<string> =>
    (await run('git', args, { cwd, env: environment() })).stdout.trim();
  await mkdir(path.join(folder, root), { recursive: true });
  if (existsSync(content)) {
    await cp(content, path.join(folder, root), {
      recursive: true,
      filter: (source) => !leftOut.includes(path.relative(content, source).split(path.sep)[0] ?? ''),
    });
  }
  const ignored = leftOut.map((name) => `${path.posix.join(root, name)}/\n`).join('');
  if (ignored !== '') await writeFile(path.join(folder, '.gitignore'), ignored);
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const [name, value] of Object.entries(IDENTITY)) await git(folder, 'config', name, value);
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message=Begin');
  await git(base, 'clone', '--quiet', '--shared', folder, copy);
  return {
    folder,
    head: () => git(folder, 'rev-parse', 'main'),
    checkedOut: async () => {
      await git(copy, 'fetch', '--quiet', 'origin', 'main');
      await git(copy, 'checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD');
      await git(copy, 'clean', '--quiet', '-dfx');
      return path.join(copy, root);
    },
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

const IDENTITY = {
  'user.name': 'Redaktion',
  'user.email': 'redaktion@rat.example',
  'core.autocrlf': 'false',
  'commit.gpgsign': 'false',
};

/** Without what points git to another repository, such as in a hook. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
