import { type Instant, instant } from '../local-time.ts';
import { changesOf, type LedgerEntry } from './entry.ts';

/** What lay at the address of a document from an instant on: bytes of this hash, or nothing. */
export interface FileVersion {
  readonly at: Instant;
  /** SHA-256, hexadecimal. */
  readonly sha256?: string;
}

/** What lay at each address, oldest first, as the log tells it; of changes whose words were erased it tells nothing. */
export function fileVersions(log: readonly LedgerEntry[]): ReadonlyMap<string, readonly FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  const owned = new Map<string, Set<string>>();
  const put = (address: string, version: FileVersion) => {
    const found = versions.get(address);
    if (found) found.push(version);
    else versions.set(address, [version]);
  };
  for (const entry of log) {
    const at = instant(entry.at);
    for (const { object, hash, files = [], removed = [] } of changesOf(entry)) {
      const own = owned.get(object) ?? new Set();
      owned.set(object, own);
      for (const address of hash === undefined ? own : removed) {
        put(address, { at });
        own.delete(address);
      }
      for (const { url, sha256 } of files) {
        put(url, { at, sha256 });
        own.add(url);
      }
    }
  }
  return versions;
}
