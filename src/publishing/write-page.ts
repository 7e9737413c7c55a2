import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decoded } from './hosting/address.ts';

/** Writes the page of an address, one that ends in a slash, below `folder`. */
export async function writePage(folder: string, address: string, html: string): Promise<void> {
  const place = path.join(folder, decoded(address));
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'index.html'), html);
}
