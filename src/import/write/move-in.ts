import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Progress } from '../read/read-source.ts';

/** A file to be put in place. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** A file whose bytes are copied instead of the text. */
  readonly copyOf?: string;
}

const isEmptyOrMissing = (dir: string): boolean => !existsSync(dir) || readdirSync(dir).length === 0;

function prepare(work: string, files: readonly NewFile[], progress?: Progress): void {
  files.forEach(({ path, text, copyOf }, index) => {
    progress?.(index, files.length);
    const place = join(work, path);
    mkdirSync(dirname(place), { recursive: true });
    if (copyOf === undefined) writeFileSync(place, text);
    else copyFileSync(copyOf, place);
  });
  progress?.(files.length, files.length);
}

/** Removes a file and the folders that it leaves empty. */
function removeFile(dir: string, path: string): void {
  rmSync(join(dir, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (!existsSync(join(dir, folder)) || readdirSync(join(dir, folder)).length > 0) return;
    rmdirSync(join(dir, folder));
  }
}

/**
 * Writes `files` into a new folder beside `dir` and moves them in once all are written: a new `dir` in one step, an
 * existing one file by file, each of them whole. What fails before leaves `dir` as it was; what fails between two moves
 * is finished by the next run.
 * @param remove paths to delete, after the new files stand
 */
export function moveIn(
  dir: string,
  files: readonly NewFile[],
  remove: readonly string[],
  progress?: Progress,
): void {
  mkdirSync(dirname(dir), { recursive: true });
  const work = mkdtempSync(join(dirname(dir), `.${basename(dir)}-import-`));
  try {
    const fresh = join(work, 'content');
    mkdirSync(fresh);
    prepare(fresh, files, progress);
    if (isEmptyOrMissing(dir)) {
      if (existsSync(dir)) rmdirSync(dir);
      renameSync(fresh, dir);
      return;
    }
    for (const { path } of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      renameSync(join(fresh, path), join(dir, path));
    }
    for (const path of remove) removeFile(dir, path);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
