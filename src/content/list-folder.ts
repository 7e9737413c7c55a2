import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { collidingNames } from '../domain/rules/file-names.ts';
import { faultProblems } from './fault-problems.ts';

/** A folder's contents by kind, names sorted; hidden files and what no program may read left out. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** The content folder: what is read, and what a symbolic link must not leave. */
export interface Root {
  /** As the caller named it. */
  readonly dir: string;
  /** Without symbolic links. */
  readonly real: string;
  /** Folder below `real` that no link may lead into. */
  readonly closed?: string;
  /** Files may stay behind without their entry and block nothing: the desk deletes an entry without the files beside it. */
  readonly mayLeaveFiles?: boolean;
}

const isWithin = (folder: string, target: string): boolean =>
  target === folder || target.startsWith(folder + path.sep);

/** What a link leads to, or the finding that it leads out or nowhere. */
async function followLink(root: Root, below: string): Promise<'file' | 'folder' | Problem> {
  const link = path.join(root.dir, below);
  try {
    const target = await realpath(link);
    const isClosed = root.closed !== undefined && isWithin(root.closed, target);
    if (!isWithin(root.real, target) || isClosed) return problem('link-outside', { file: below });
    return (await stat(link)).isDirectory() ? 'folder' : 'file';
  } catch {
    return problem('link-broken', { file: below });
  }
}

const isJunk = (name: string): boolean =>
  name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';

async function kindOf(root: Root, below: string, entry: Dirent): Promise<'file' | 'folder' | Problem> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink()
    ? followLink(root, below)
    : problem('file-unexpected', { file: below }, { name: entry.name });
}

/** Path of something in `folder`, a path below the content folder (`''` for itself). */
export const below = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Lists `folder`, a path below the content folder; a folder that is not there is empty. */
export async function listFolder(root: Root, folder: string): Promise<Listing> {
  const files: string[] = [];
  const folders: string[] = [];
  const problems: Problem[] = [];
  let entries: Dirent[] = [];
  try {
    entries = await readdir(path.join(root.dir, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      problems.push(...faultProblems(folder || '.', error));
  }
  for (const entry of entries) {
    if (isJunk(entry.name)) continue;
    const kind = await kindOf(root, below(folder, entry.name), entry);
    if (kind === 'file') files.push(entry.name);
    else if (kind === 'folder') folders.push(entry.name);
    else problems.push(kind);
  }
  for (const names of collidingNames([...files, ...folders])) {
    problems.push(
      problem(
        'file-names-collide',
        { file: folder || '.' },
        { names: names.map((name) => `„${name}“`).join(', ') },
      ),
    );
  }
  return { files: files.toSorted(), folders: folders.toSorted(), problems };
}
