import type { Bytes } from './bytes.ts';

/** A folder of sealed bytes. Names are `[a-z0-9-]`; nothing in it may tell what it is about. */
export interface SealedFiles {
  read(name: string): Promise<Bytes | undefined>;
  /**
   * Whole or not at all: after a crash there are the former bytes or these.
   * @throws DOMException `QuotaExceededError` where the storage is full
   */
  write(name: string, bytes: Bytes): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
  list(): Promise<readonly string[]>;
}

/** A few small values in the open beside the files: the header, and the count of wrong PINs. */
export interface Records {
  get(key: string): Promise<unknown>;
  /**
   * Reads and writes in one step, across windows; `undefined` removes. Where `change` throws, nothing changes and the same is
   * thrown.
   */
  change<T>(key: string, change: (was: unknown) => T): Promise<T>;
}

/** What the copy needs of a browser; `browser-means.ts` has the real one. */
export interface CopyMeans {
  readonly files: SealedFiles;
  readonly records: Records;
  readonly now: () => Date;
  readonly random: (length: number) => Bytes;
  /** Bytes that the browser still grants, where it tells. */
  readonly free: () => Promise<number | undefined>;
  /** Runs one work of that name at a time, across windows. */
  readonly alone: <T>(name: 'take' | 'notes', work: () => Promise<T>) => Promise<T>;
  /** Tells other windows that the copy was erased, and hears it from them; gives back what ends the hearing. */
  readonly tell: () => void;
  readonly told: (listener: () => void) => () => void;
}
