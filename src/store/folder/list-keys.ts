import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isKey } from '../keys.ts';
import { isAbsent } from './faults.ts';

/**
 * Keys below `prefix` (empty, or ending with `/`) in the tree `top`, by code units, those behind `after` alone. A folder counts
 * as its name and `/`, so that the order is that of whole keys. What has no name of a key is left out.
 */
export async function* listKeys(top: string, prefix: string, after: string): AsyncGenerator<string> {
  const entries = await readdir(path.join(top, prefix), { withFileTypes: true }).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  const names = entries
    .filter((entry) => isKey(entry.name) && (entry.isDirectory() || entry.isFile()))
    .map((entry) => prefix + entry.name + (entry.isDirectory() ? '/' : ''))
    .sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    if (!name.endsWith('/')) {
      if (name > after) yield name;
    } else if (name > after || after.startsWith(name)) yield* listKeys(top, name, after);
  }
}
