import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes files of the interface below a site. */
export interface OparlFiles {
  readonly write: (address: string, content: string | Uint8Array) => Promise<void>;
}

/** Files below `folder`; each folder is made once. */
export function oparlFiles(folder: string): OparlFiles {
  const folders = new Map<string, Promise<unknown>>();
  return {
    write: async (address, content) => {
      const file = path.join(folder, address);
      const above = path.dirname(file);
      let made = folders.get(above);
      if (!made) folders.set(above, (made = mkdir(above, { recursive: true })));
      await made;
      await writeFile(file, content);
    },
  };
}
