import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { SiteUnreadable } from './fault.ts';
import { isSitePath, LARGEST, type SitePort } from './site-port.ts';

interface Facts {
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

const versionOf = ({ ino, size, mtimeNs, ctimeNs }: Facts): string => `${ino}-${size}-${mtimeNs}-${ctimeNs}`;

/** When a version counts as known; times in milliseconds. */
export interface Trust {
  readonly now: () => number;
  readonly trust: number;
}

/**
 * A built site in a folder. Each file is opened anew, so that a folder which a build has put in its place shows at once;
 * a file that is open stays what it was.
 */
export function folderSite(folder: string, { now, trust }: Trust = { now: () => 0, trust: 0 }): SitePort {
  const known = new Map<string, { readonly version: string | undefined; readonly since: number }>();
  const place = (name: string): string | undefined =>
    isSitePath(name) ? path.join(folder, name) : undefined;

  async function opened<T>(name: string, use: (file: FileHandle) => Promise<T>): Promise<T | undefined> {
    const at = place(name);
    if (at === undefined) return undefined;
    const file = await open(at, 'r').catch(nothing);
    if (!file) return undefined;
    try {
      return await use(file);
    } finally {
      await file.close();
    }
  }

  return {
    read: (name) =>
      opened(name, async (file) => {
        const facts = await file.stat({ bigint: true });
        if (!facts.isFile()) return undefined;
        if (facts.size > LARGEST) throw new SiteUnreadable('Eine Datei der Website ist zu groß.');
        return { bytes: new Uint8Array(await file.readFile()), version: versionOf(facts) };
      }),
    part: (name, from, to) =>
      opened(name, async (file) => {
        const bytes = new Uint8Array(to - from);
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return bytesRead === bytes.length ? bytes : undefined;
      }),
    version: async (name, fresh) => {
      const at = place(name);
      const last = known.get(name);
      if (!fresh && last && now() - last.since < trust) return last.version;
      const since = now();
      const facts = at === undefined ? undefined : await stat(at, { bigint: true }).catch(nothing);
      const version = facts && versionOf(facts);
      // a site has some hundred lists at most; whatever grows beyond that is begun anew
      if (known.size > 5000) known.clear();
      known.set(name, { version, since });
      return version;
    },
  };
}

/** A file that is missing, or a folder in its place, is no fault; whatever else stands in the way is one. */
function nothing(error: NodeJS.ErrnoException): undefined {
  if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return undefined;
  throw new SiteUnreadable(`Die Website lässt sich nicht lesen (${error.code ?? 'Fehler'}).`);
}
