import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decoded } from '../hosting/address.ts';

/** A file of the site by its address. */
interface SiteFile {
  readonly address: string;
  readonly text: string;
}

/** Files that are written at once. */
const WIDTH = 16;

/** Writes files below `folder`, and makes the folders that they need. */
export async function writeFiles(folder: string, files: Iterable<SiteFile>): Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  const folderFor = (file: string) => {
    const parent = path.dirname(file);
    let done = made.get(parent);
    if (!done) made.set(parent, (done = mkdir(parent, { recursive: true })));
    return done;
  };
  const write = async ({ address, text }: SiteFile) => {
    const file = path.join(folder, decoded(address));
    await folderFor(file);
    await writeFile(file, text);
  };
  // One by one from the source: all texts at once would not fit into memory on a large site.
  const source = files[Symbol.iterator]();
  const lane = async () => {
    for (let next = source.next(); next.done !== true; next = source.next()) await write(next.value);
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
}
