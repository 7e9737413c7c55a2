import { instant, type Instant } from '../local-time.ts';
import { changesOf, type LedgerEntry } from './entry.ts';

/** What stood on the site from an instant on: a state of this hash, or nothing. */
export interface ObjectVersion {
  readonly at: Instant;
  /** SHA-256 of the object's canonical JSON, the name of its state; absent where it was withdrawn. */
  readonly hash?: string;
}

/** The versions of each object by its id, oldest first, as the log tells them; of changes whose words were erased it tells nothing. */
export function objectVersions(log: readonly LedgerEntry[]): ReadonlyMap<string, readonly ObjectVersion[]> {
  const versions = new Map<string, ObjectVersion[]>();
  for (const entry of log) {
    const at = instant(entry.at);
    for (const { object, hash } of changesOf(entry)) {
      const version = { at, ...(hash !== undefined && { hash }) };
      const found = versions.get(object);
      if (found) found.push(version);
      else versions.set(object, [version]);
    }
  }
  return versions;
}
