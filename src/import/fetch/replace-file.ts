import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, whenever the process is killed: beside its place, then renamed. With `flush` it also
 * outlives a loss of power; what can be fetched again goes without, for it costs more than all else.
 */
export function replaceFile(path: string, content: string | Uint8Array, flush = false): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, content, { flush });
  renameSync(`${path}.new`, path);
}
