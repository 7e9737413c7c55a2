import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { slug } from '../text/slug.ts';
import { ImportError } from '../import-error.ts';
import { hashOf } from '../write/hash.ts';
import { replaceFile } from './replace-file.ts';

/** Folder in which an import over HTTP keeps what it has fetched, so that the next one goes on from there. */
export interface WorkFolder {
  readonly dir: string;
  /** Stored pages and objects, in the shape in which a folder of stored OParl objects is imported. */
  readonly pages: string;
  /** Answers to questions for what has changed, until they are worked in. */
  readonly changes: string;
  readonly files: string;
  readonly unlock: () => void;
}

/** Where the answers of a source are kept when nothing else is said: below the working folder, outside the content. */
export function defaultWork(url: URL): string {
  return join('.cache', 'import', `${slug(url.hostname, 40)}-${hashOf(url.href).slice(0, 8)}`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes the folder for this process; a lock whose process is gone is nobody's. */
function lock(path: string): () => void {
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || tries > 1) throw error;
    }
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && Number.isInteger(holder) && holder > 0 && isAlive(holder))
      throw new ImportError(
        'import-work-busy',
        `Ein anderer Import (Prozess ${holder}) arbeitet gerade mit diesem Ordner. Bitte warten, bis er fertig ist.`,
      );
    rmSync(path, { force: true });
  }
}

/** Opens or makes the work folder of a source. @throws ImportError where it belongs to another source or is in use */
export function openWork(dir: string, source: string): WorkFolder {
  const root = resolve(dir);
  mkdirSync(root, { recursive: true });
  const unlock = lock(join(root, 'lock'));
  const named = join(root, 'source.txt');
  if (!existsSync(named)) replaceFile(named, `${source}\n`, true);
  const known = readFileSync(named, 'utf8').trim();
  if (known !== source) {
    unlock();
    throw new ImportError(
      'import-work-foreign',
      `Der Ordner ${dir} gehört zu einer anderen Quelle (${known}). Bitte mit --work einen anderen angeben.`,
      true,
    );
  }
  const at = (name: string): string => join(root, name);
  return { dir: root, pages: at('pages'), changes: at('changes'), files: at('files'), unlock };
}
