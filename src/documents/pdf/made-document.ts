import type { DocumentData } from '../model/index.ts';

/** A document that is asked for, with the pictures that it names, by their name below `content/`. */
export interface DocumentToMake {
  readonly data: DocumentData;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The PDF of a document, in the cache. */
export interface MadeDocument {
  /** Of its file in the cache. */
  readonly path: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Where PDFs are kept between builds, and who is told how it goes. */
export interface MakeOptions {
  /** Such as `.cache/documents`; made where it is missing. */
  readonly cacheDir: string;
  /** Told after each document that was not in the cache. */
  readonly onProgress?: (made: number, total: number) => void;
}

/** Makes the PDFs that are not in the cache; found by the id of their data. */
export type MakeDocuments = (
  documents: readonly DocumentToMake[],
  options: MakeOptions,
) => Promise<ReadonlyMap<string, MadeDocument>>;
