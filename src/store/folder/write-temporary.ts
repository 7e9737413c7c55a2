import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lets `write` fill a new file in `folder`, syncs it, lets `use` do with it what it is for, and takes its name away. A crash
 * leaves the file, which nobody reads; the sweep takes it.
 */
export async function withTemporary<T>(
  folder: string,
  write: (file: FileHandle) => Promise<void>,
  use: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = path.join(folder, randomUUID());
  const file = await open(temporary, 'wx');
  try {
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    return await use(temporary);
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}
