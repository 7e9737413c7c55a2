/** Stable names of everything that can go wrong between us and a foreign endpoint. */
export type HttpFaultCode =
  | 'http-url'
  | 'http-private-address'
  | 'http-foreign-host'
  | 'http-unknown-host'
  | 'http-unreachable'
  | 'http-tls'
  | 'http-timeout'
  | 'http-too-large'
  | 'http-redirect-loop'
  | 'http-redirect'
  | 'http-status'
  | 'http-encoding'
  | 'http-html'
  | 'http-not-json';

/** What a fault knows beside its words; `retryAfterMs` is what the server asked for, `raw` what lies beneath (a code of Node's). */
export interface FaultFacts {
  readonly status?: number;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly raw?: string;
}

/** A request that brought nothing usable: code, address, and in German what happened and what to do. */
export class HttpFault extends Error {
  readonly code: HttpFaultCode;
  readonly url: string;
  readonly what: string;
  readonly remedy: string;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly raw: string | undefined;

  constructor(code: HttpFaultCode, url: string, what: string, remedy: string, facts: FaultFacts = {}) {
    super(`${what} (${url}) ${remedy}`);
    this.name = 'HttpFault';
    this.code = code;
    this.url = url;
    this.what = what;
    this.remedy = remedy;
    this.status = facts.status;
    this.retryable = facts.retryable ?? false;
    this.retryAfterMs = facts.retryAfterMs;
    this.raw = facts.raw;
  }
}
