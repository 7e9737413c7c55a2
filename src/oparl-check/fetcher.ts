import type { Both } from './catalogue/rule.ts';

/** Headers of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** What one request brought, whatever its status; redirects are followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Address after redirects. */
  readonly finalUrl: string;
}

/** What one request may say. */
export interface Ask {
  readonly accept?: string;
  readonly maxBytes?: number;
  /** ETag that is known already; the answer may then be 304 without content. */
  readonly ifNoneMatch?: string;
}

/** The way to the endpoint: all checks ask through it. */
export interface Fetcher {
  /** @throws FetchFault where no answer came, or where the address may not be asked */
  readonly get: (url: string, ask?: Ask) => Promise<Answer>;
  /** Requests sent so far, retries included. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/** No answer: what happened and what to do, in both languages, and a code that stays the same. */
export class FetchFault extends Error {
  readonly code: string;
  readonly said: Both;

  constructor(code: string, said: Both) {
    super(said.de);
    this.code = code;
    this.said = said;
  }
}
