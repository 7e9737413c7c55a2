/** What a client may be told; every value has a default that is polite towards a small town's server. */
export interface ClientOptions {
  /** What the requests are for, named in the User-Agent: `import`, `check`. */
  readonly purpose: string;
  /** Version of the product, named in the User-Agent. */
  readonly version?: string;
  /** Hosts (`name` or `name:port`) that may be asked and redirected to; without it, any host is asked, redirects stay on their host. */
  readonly hosts?: readonly string[];
  /** Whether addresses of private networks may be asked (tests on loopback, a system inside the town hall). */
  readonly allowPrivate?: boolean;
  /** Requests per second, over all hosts; 0 is unlimited. */
  readonly perSecond?: number;
  /** Requests under way at one time. */
  readonly atOnce?: number;
  /** Tries after the first one, for 429, 5xx and lost connections. */
  readonly retries?: number;
  /** First wait before a retry in milliseconds; it doubles each time. */
  readonly retryWaitMs?: number;
  /** Longest wait that a `Retry-After` may ask for, in milliseconds. */
  readonly longestWaitMs?: number;
  /** Milliseconds until the headers must be there, and that a body may stand still. */
  readonly timeoutMs?: number;
  /** Milliseconds that one answer may take as a whole. */
  readonly wholeTimeoutMs?: number;
  /** Bytes that one answer may hold, counted after decompression. */
  readonly maxBytes?: number;
  readonly clock?: Clock;
}

/** The machine's clock and waiting, as parameters. */
export interface Clock {
  /** Milliseconds, only ever compared with each other. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** All options with their defaults filled in. */
export type FullOptions = Required<Omit<ClientOptions, 'hosts'>> & {
  readonly hosts: readonly string[] | undefined;
};

const MACHINE: Clock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const DEFAULTS = {
  version: '0',
  allowPrivate: false,
  perSecond: 5,
  atOnce: 4,
  retries: 4,
  retryWaitMs: 1000,
  longestWaitMs: 120_000,
  timeoutMs: 30_000,
  wholeTimeoutMs: 300_000,
  maxBytes: 32 * 1024 * 1024,
  clock: MACHINE,
} as const;

function positive(name: string, value: number, least: number): void {
  if (!Number.isFinite(value) || value < least)
    throw new RangeError(`client option ${name} is ${value}, it must be a number of at least ${least}`);
}

/** Fills in the defaults. Throws a RangeError on a value that makes no sense, when the client is made and not at its first use. */
export function fullOptions(options: ClientOptions): FullOptions {
  const full = { ...DEFAULTS, ...options, hosts: options.hosts };
  positive('perSecond', full.perSecond, 0);
  positive('atOnce', full.atOnce, 1);
  positive('retries', full.retries, 0);
  positive('retryWaitMs', full.retryWaitMs, 0);
  positive('longestWaitMs', full.longestWaitMs, 0);
  positive('timeoutMs', full.timeoutMs, 1);
  positive('wholeTimeoutMs', full.wholeTimeoutMs, 1);
  positive('maxBytes', full.maxBytes, 1);
  return full;
}
