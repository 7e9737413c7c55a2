/** Headers of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** What one request brought; `notModified` where the server answered 304 to a condition, and then without bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly notModified: boolean;
  /** Address after redirects. */
  readonly finalUrl: string;
  /** Milliseconds from the first try to the last byte, waits included. */
  readonly ms: number;
  /** Bytes over the wire, before unpacking. */
  readonly wire: number;
}

/** Conditions and limits of one request. */
export interface GetOptions {
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
  readonly maxBytes?: number;
  /** `Accept` header; JSON where nothing is said. */
  readonly accept?: string;
  /** Further headers, such as `origin` for a look at CORS. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Gives answers of every status instead of the fault `http-status` (after the retries that the status calls for). */
  readonly anyStatus?: boolean;
}
