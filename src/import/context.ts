import { COLLECTIONS, type Collection } from '../domain/council-record.ts';
import { KeyRing } from './key-ring.ts';
import { Loss } from './loss.ts';
import { Notes } from './notes.ts';
import type { MapOptions } from './options.ts';
import type { OldAddress } from './old-addresses/old-addresses.ts';
import type { PlannedEntry } from './planned-entry.ts';
import type { SourcePool } from './read/source-pool.ts';
import { SourceReader } from './source-reader.ts';

/** An entry of the target: its collection, its key and the source object it once came from. */
export interface ExistingEntry {
  readonly collection: Collection;
  readonly key: string;
  readonly sourceId?: string | undefined;
}

/** What every mapping needs: the source, the book of losses, the keys, the notes for the report, the entries so far. */
export interface Context {
  readonly pool: SourcePool;
  readonly read: SourceReader;
  readonly options: MapOptions;
  readonly keys: Readonly<Record<Collection, KeyRing>>;
  readonly notes: Notes;
  readonly entries: PlannedEntry[];
  /** Addresses of the former system for `redirects.yml`. */
  oldAddresses: readonly OldAddress[];
  /** Owner and document of every file mapped so far. */
  readonly mappedFiles: Set<string>;
}

/** A fresh context over a source and what the target already holds. */
export function createContext(
  pool: SourcePool,
  existing: readonly ExistingEntry[],
  options: MapOptions,
): Context {
  const ring = (collection: string) =>
    new KeyRing(
      existing
        .filter((entry) => entry.collection === collection)
        .map(({ key, sourceId }) => [key, sourceId] as const),
    );
  const keys = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, ring(name)]));
  return {
    pool,
    read: new SourceReader(new Loss()),
    options,
    keys: keys as Record<Collection, KeyRing>,
    notes: new Notes(),
    entries: [],
    oldAddresses: [],
    mappedFiles: new Set(),
  };
}
