import { createClient, type OparlClient } from '../oparl-client/create-client.ts';
import { HttpFault } from '../oparl-client/http-fault.ts';
import { faultWords } from './fault-words.ts';
import { type Answer, type Ask, FetchFault, type Fetcher } from './fetcher.ts';
import { isLoopback } from './rules/loopback.ts';
import { webAddress } from './rules/web-address.ts';

/** Addresses that begin with `from` are asked for at `to`: a site is checked before it goes online. */
export interface ConnectTo {
  readonly from: string;
  readonly to: string;
}

/** How the endpoint is asked. */
export interface FetchOptions {
  /** Requests per second; 0: unlimited. */
  readonly perSecond: number;
  readonly atOnce: number;
  readonly allowPrivate: boolean;
  readonly retries?: number;
  readonly timeoutMs?: number;
  readonly connectTo?: ConnectTo | undefined;
  /** The address that was given to be checked. */
  readonly asked?: string;
}

/** The page of another site in a browser: an endpoint must let it read (section 2-06). */
const ORIGIN = 'https://oparl-check.example';

const replaced = (address: string, from: string, to: string): string => {
  const rest = address.startsWith(from) ? address.slice(from.length) : undefined;
  return rest === '' || (rest !== undefined && /^[/?]/.test(rest)) ? `${to}${rest}` : address;
};

/**
 * Host and port that may be asked in a private network without further leave, since whoever calls named it: the target of
 * `--connect-to`, or the endpoint itself on the caller's own machine. What answers there cannot widen this by links.
 */
function ownHost({ connectTo, asked }: FetchOptions): string | undefined {
  if (connectTo) return webAddress(connectTo.to)?.host;
  return asked !== undefined && isLoopback(asked) ? webAddress(asked)?.host : undefined;
}

/** A fetcher on the careful client: limits of size and time, retries, no private networks unless allowed. */
export function fetchWithClient(options: FetchOptions): Fetcher {
  const { perSecond, atOnce, allowPrivate, retries = 2, timeoutMs = 30_000, connectTo } = options;
  const clientFor = (mayBePrivate: boolean): OparlClient =>
    createClient({
      purpose: 'oparl-check',
      perSecond,
      atOnce,
      allowPrivate: mayBePrivate,
      retries,
      timeoutMs,
    });
  const [careful, own] = [clientFor(allowPrivate), clientFor(true)];
  const named = ownHost(options);
  const clientOf = (url: string): OparlClient =>
    named !== undefined && webAddress(url)?.host === named ? own : careful;
  const there = (url: string): string => (connectTo ? replaced(url, connectTo.from, connectTo.to) : url);
  const back = (url: string): string => (connectTo ? replaced(url, connectTo.to, connectTo.from) : url);
  return {
    async get(url: string, ask: Ask = {}): Promise<Answer> {
      try {
        const to = there(url);
        const answer = await clientOf(to).get(to, { ...ask, anyStatus: true, headers: { origin: ORIGIN } });
        const { status, headers, bytes } = answer;
        return { status, headers, bytes, finalUrl: back(answer.finalUrl) };
      } catch (error) {
        if (error instanceof HttpFault) throw new FetchFault(error.code, faultWords(error));
        throw error;
      }
    },
    requests: () => careful.stats.requests + own.stats.requests,
    close: async () => {
      await Promise.all([careful.close(), own.close()]);
    },
  };
}
