import type { ChildLimits } from '../../files/limited-child.ts';
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
  /** Of one child process; a document on which it breaks them is not made. */
  readonly limits?: ChildLimits;
}
