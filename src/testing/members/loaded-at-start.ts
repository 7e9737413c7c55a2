import { readFileSync } from 'node:fs';
import path from 'node:path';

/** An import or export of another file, as bundlers write it; those of `import()` are not meant. */
const STATIC = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{},\s]+?\s*from\s*)?["'](\.[^"']+)["']/g;

/** Bytes of each file of a bundle that Node reads before its entry runs: the entry, what it imports, and so on. */
export function loadedAtStart(entry: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const read = (file: string): void => {
    if (sizes.has(file)) return;
    const code = readFileSync(file, 'utf8');
    sizes.set(file, Buffer.byteLength(code));
    for (const [, name = ''] of code.matchAll(STATIC)) read(path.resolve(path.dirname(file), name));
  };
  read(entry);
  return sizes;
}
