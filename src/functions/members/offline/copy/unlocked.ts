import { CopyError } from '../types.ts';
import type { CopyKeys } from './copy-keys.ts';
import { HEADER, type Header, readHeader } from './header.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import type { CopyMeans } from './means.ts';

/** The inside of an open copy, shared by its parts. */
export interface Unlocked {
  readonly means: CopyMeans;
  /** @throws CopyError `locked` after the key was forgotten */
  readonly keys: () => CopyKeys;
  /** The state that counts now. @throws CopyError `locked` where the copy is another or gone, `damaged` */
  readonly now: () => Promise<{ readonly header: Header; readonly manifest: Manifest }>;
  /** Writes `manifest` and makes it the state that counts, provided that it still is the one of `from`. */
  readonly switchTo: (from: Header, manifest: Manifest) => Promise<void>;
}

/** The header, if it still is that of the copy `id`. */
export function headerOf(value: unknown, id: string): Header {
  const header = readHeader(value);
  if (!header || 'erasing' in header || header.copy !== id) throw new CopyError('locked');
  return header;
}

/** @param keys throws where the copy is locked */
export function unlocked(means: CopyMeans, id: string, keys: () => CopyKeys): Unlocked {
  let known: { name: string | undefined; manifest: Manifest } | undefined;
  const read = async (): Promise<{ header: Header; manifest: Manifest }> => {
    const header = headerOf(await means.records.get(HEADER), id);
    if (!known || known.name !== header.manifest)
      known = { name: header.manifest, manifest: await readManifest(means, keys(), header.manifest) };
    return { header, manifest: known.manifest };
  };
  return {
    means,
    keys,
    now: async () => {
      keys();
      try {
        return await read();
      } catch (error) {
        // another window switched and tidied up between both reads
        if (!(error instanceof CopyError) || error.fault !== 'damaged') throw error;
        return read();
      }
    },
    switchTo: async (from, manifest) => {
      const name = await writeManifest(means, keys(), manifest);
      await means.records.change(HEADER, (was) => {
        const header = headerOf(was, id);
        if (header.manifest !== from.manifest) throw new CopyError('aborted');
        return { ...header, manifest: name };
      });
    },
  };
}
