/**
 * Small records that are written once: put if absent, and nothing else. Keys are parts of `[a-z0-9._-]`, joined by `/`,
 * such as `sessions/p-1/k3j9`; none is `.` or `..`. Bodies are text of at most 1 MiB.
 */
export interface SlotStore {
  /**
   * Writes `body` at `key` unless something stands there, durably (on a disk: synced) before it answers.
   * @returns true for the one that wrote; also where the own write had succeeded and only its answer was lost
   * @throws StoreError
   */
  put(key: string, body: string): Promise<boolean>;
  /** @throws StoreError */
  get(key: string): Promise<string | undefined>;
  /**
   * Keys that begin with `prefix` (which ends with `/`), by code units, those behind `after` alone.
   * @throws StoreError
   */
  list(prefix: string, options?: { readonly after?: string; readonly limit?: number }): Promise<string[]>;
}

/** First and last byte, both inclusive. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** How an object is to be answered where somebody fetches it. */
export interface HandOut {
  readonly seconds: number;
  readonly contentType: string;
  readonly contentDisposition: string;
}

/** Documents and parts of the index by their content (SHA-256, 64 hexadecimal digits). The function reads, nothing else. */
export interface BlobStore {
  /** Bytes, or undefined where there is none. @throws StoreError */
  size(sha256: string): Promise<number | undefined>;
  /** @throws StoreError, `missing` where there is none */
  read(sha256: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>>;
  /** An address that opens this object, under this name, for so many seconds; only where the engine signs addresses. */
  presign?(sha256: string, handOut: HandOut): Promise<string>;
}

/** What is to be put: asked for anew at each try. */
export interface BlobSource {
  readonly size: number;
  open(): ReadableStream<Uint8Array>;
}

/** The same store for `members:publish`, which writes and verifies. */
export interface BlobSink extends BlobStore {
  /**
   * Writes the object unless it is there. Where its bytes are not those of `sha256`, nothing is kept.
   * @returns whether it was written
   * @throws StoreError
   */
  put(sha256: string, source: BlobSource): Promise<boolean>;
  /** Hashes of all objects, ascending, and since when they are there (ISO 8601, UTC). */
  list(): AsyncIterable<{ readonly sha256: string; readonly size: number; readonly since: string }>;
  /** Takes an object away; for pruning alone. */
  remove(sha256: string): Promise<void>;
}

/** Takes records away whose time is over; the function itself never holds one. */
export interface SlotSweeper {
  remove(key: string): Promise<void>;
}

export type StoreFault =
  /** Not there. */
  | 'missing'
  /** The engine is down, slow or refuses; trying again may help. */
  | 'unavailable'
  /** No room left. */
  | 'full'
  /** The key has not the shape that it must have. */
  | 'key'
  /** The bytes are not those of the hash. */
  | 'content';

/** What went wrong with the store; the message bears no secret and no content. */
export class StoreError extends Error {
  readonly fault: StoreFault;
  /** Why, for a log: fixed words and codes such as `ENOSPC` or `GET 503 SlowDown`, of letters, digits, `_`, `.`, `-` and spaces. */
  readonly reason: string | undefined;
  /** For people: what happened and what helps, where the fault alone does not tell. */
  readonly words?: string;
  constructor(fault: StoreFault, message: string, options?: ErrorOptions & { readonly reason?: string }) {
    super(message, options);
    this.name = 'StoreError';
    this.fault = fault;
    this.reason = options?.reason;
  }
}
