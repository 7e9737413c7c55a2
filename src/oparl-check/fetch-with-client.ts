import { createClient } from '../oparl-client/create-client.ts';
import { HttpFault } from '../oparl-client/http-fault.ts';
import { type Answer, type Ask, FetchFault, type Fetcher } from './fetcher.ts';

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
}

/** The page of another site in a browser: an endpoint must let it read (section 2-06). */
const ORIGIN = 'https://oparl-check.example';

const replaced = (address: string, from: string, to: string): string => {
  const rest = address.startsWith(from) ? address.slice(from.length) : undefined;
  return rest === '' || (rest !== undefined && /^[/?]/.test(rest)) ? `${to}${rest}` : address;
};

/** A fetcher on the careful client: limits of size and time, retries, no private networks unless allowed. */
export function fetchWithClient(options: FetchOptions): Fetcher {
  const { perSecond, atOnce, allowPrivate, retries = 2, timeoutMs = 30_000, connectTo } = options;
  const client = createClient({
    purpose: 'oparl-check',
    perSecond,
    atOnce,
    allowPrivate: allowPrivate || connectTo !== undefined,
    retries,
    timeoutMs,
  });
  const there = (url: string): string => (connectTo ? replaced(url, connectTo.from, connectTo.to) : url);
  const back = (url: string): string => (connectTo ? replaced(url, connectTo.to, connectTo.from) : url);
  return {
    async get(url: string, ask: Ask = {}): Promise<Answer> {
      try {
        const answer = await client.get(there(url), { ...ask, anyStatus: true, headers: { origin: ORIGIN } });
        const { status, headers, bytes } = answer;
        return { status, headers, bytes, finalUrl: back(answer.finalUrl) };
      } catch (error) {
        if (error instanceof HttpFault) throw new FetchFault(error.code, `${error.what} ${error.remedy}`);
        throw error;
      }
    },
    requests: () => client.stats.requests,
    close: () => client.close(),
  };
}
