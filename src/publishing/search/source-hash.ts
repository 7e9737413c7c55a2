import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../..', import.meta.url));
/** All code whose change may give another index of the same records. */
const FOLDERS = ['format/german', 'format/search', 'outputs/search', 'publishing/search'];

/** Hash of the code that makes the index, and of the packages it stands on: nobody has to remember a version number. */
export async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = await readdir(path.join(SRC, folder), { recursive: true, withFileTypes: true });
    const files = names
      .filter((entry) => entry.isFile() && !/\.test(?:-d)?\.ts$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      hash.update(`${path.relative(SRC, file).split(path.sep).join('/')}\0`).update(await readFile(file));
  }
  hash.update(
    await readFile(fileURLToPath(import.meta.resolve('pagefind')).replace(/lib.index\.js$/, 'package.json')),
  );
  return hash.digest('hex');
}
