import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fill, type Marks } from './fill.ts';

const TEMPLATES = path.join(import.meta.dirname, 'templates');

/** Names that begin with a dot would take effect in the product's own repository; there they are `dot-…`. */
const dotted = (file: string): string =>
  file
    .split('/')
    .map((part) => part.replace(/^dot-/, '.'))
    .join('/');

/** Writes the templates of a kind, filled, into `folder`. Gives the paths written, sorted. */
export async function writeRepository(
  kind: 'town' | 'protected',
  folder: string,
  marks: Marks,
): Promise<readonly string[]> {
  const from = path.join(TEMPLATES, kind);
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const written: string[] = [];
  for (const file of files) {
    const target = fill(dotted(file), marks);
    await mkdir(path.dirname(path.join(folder, target)), { recursive: true });
    await writeFile(path.join(folder, target), fill(await readFile(path.join(from, file), 'utf8'), marks), {
      flag: 'wx',
    });
    written.push(target);
  }
  return written.toSorted();
}
