import { Agent } from 'undici';
import type { Answer, GetOptions } from './answer.ts';
import { fullOptions, type ClientOptions, type FullOptions } from './client-options.ts';
import { follow, type Followed } from './follow.ts';
import { webAddress } from './host-rule.ts';
import type { HttpFault } from './http-fault.ts';
import { createPace } from './pace.ts';
import { pinnedLookup } from './pinned-lookup.ts';
import { statusFault } from './status-fault.ts';
import { withRetries } from './with-retries.ts';

/** What a client has done so far. */
export interface ClientStats {
  requests: number;
  retries: number;
  notModified: number;
  /** Bytes over the wire and after unpacking. */
  wire: number;
  bytes: number;
  waitedMs: number;
}

/** Asks foreign OParl endpoints, politely and within limits. */
export interface OparlClient {
  /** Gets one address. Throws an HttpFault. */
  readonly get: (url: string, options?: GetOptions) => Promise<Answer>;
  readonly stats: Readonly<ClientStats>;
  /** Lets go of all connections. */
  readonly close: () => Promise<void>;
}

function agentFor(options: FullOptions): Agent {
  return new Agent({
    allowH2: false,
    connections: options.atOnce,
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
    connect: { lookup: pinnedLookup(options.allowPrivate), timeout: Math.min(10_000, options.timeoutMs) },
  });
}

/** Throws the fault of a status that is neither 200 nor 304, where the caller wants that or a retry may help. */
function checkStatus(sent: Followed, anyStatus: boolean, lastTry: boolean): void {
  if (sent.status === 200 || sent.status === 304) return;
  const fault = statusFault(sent.finalUrl, sent.status, sent.headers, new Date());
  if (!anyStatus || (fault.retryable && !lastTry)) throw fault;
}

/** Makes a client. Throws a RangeError for options that make no sense. `onRetry` hears of every fault that is tried again. */
export function createClient(
  given: ClientOptions,
  onRetry: (fault: HttpFault, waitMs: number) => void = () => undefined,
): OparlClient {
  const options = fullOptions(given);
  const agent = agentFor(options);
  const pace = createPace(options.clock, options.perSecond, options.atOnce);
  const stats: ClientStats = { requests: 0, retries: 0, notModified: 0, wire: 0, bytes: 0, waitedMs: 0 };

  const get = async (text: string, asked: GetOptions = {}): Promise<Answer> => {
    const url = webAddress(text);
    const begun = options.clock.now();
    let tries = 0;
    const attempt = (): Promise<Followed> =>
      pace.run(async () => {
        stats.requests += 1;
        tries += 1;
        const answer = await follow(url, asked, options, agent);
        checkStatus(answer, asked.anyStatus ?? false, tries > options.retries);
        return answer;
      });
    const sent = await withRetries(attempt, options, (fault, waitMs) => {
      stats.retries += 1;
      stats.waitedMs += waitMs;
      if (fault.retryAfterMs !== undefined) pace.rest(fault.retryAfterMs);
      onRetry(fault, waitMs);
    });
    stats.wire += sent.wire;
    stats.bytes += sent.bytes.length;
    if (sent.status === 304) stats.notModified += 1;
    const { status, headers, bytes, wire } = sent;
    const ms = options.clock.now() - begun;
    return { status, headers, bytes, wire, notModified: status === 304, finalUrl: sent.finalUrl.href, ms };
  };
  return { get, stats, close: () => agent.destroy() };
}
