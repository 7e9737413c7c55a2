import type { IncomingHttpHeaders } from 'node:http';
import { request, type Dispatcher } from 'undici';
import type { GetOptions, Headers } from './answer.ts';
import type { FullOptions } from './client-options.ts';
import { connectionFault, timeoutFault } from './connection-fault.ts';
import { readBody } from './read-body.ts';

/** One answer as it came: a redirect is not followed here. */
export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly wire: number;
}

/** Bytes of an error page that are worth reading. */
const OF_ERROR = 256 * 1024;

function plainHeaders(headers: IncomingHttpHeaders): Headers {
  const plain = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(plain);
}

function requestHeaders(options: FullOptions, get: GetOptions): Record<string, string> {
  return {
    'user-agent': `Ratsfenster/${options.version} (${options.purpose}; OParl)`,
    accept: get.accept ?? 'application/json',
    'accept-encoding': 'gzip, deflate, br',
    ...(get.ifNoneMatch === undefined ? {} : { 'if-none-match': get.ifNoneMatch }),
    ...(get.ifModifiedSince === undefined ? {} : { 'if-modified-since': get.ifModifiedSince }),
    ...get.headers,
  };
}

/** Sends one request and reads its answer within all limits. Throws an HttpFault. */
export async function send(
  url: URL,
  get: GetOptions,
  options: FullOptions,
  agent: Dispatcher,
): Promise<Sent> {
  const deadline = AbortSignal.timeout(options.wholeTimeoutMs);
  try {
    const answer = await request(url, {
      dispatcher: agent,
      headers: requestHeaders(options, get),
      signal: deadline,
    });
    const headers = plainHeaders(answer.headers);
    const status = answer.statusCode;
    if (status === 304 || (status >= 300 && status < 400 && headers['location'] !== undefined)) {
      answer.body.on('error', () => undefined).destroy();
      return { status, headers, bytes: new Uint8Array(), wire: 0 };
    }
    const maxBytes = get.maxBytes ?? options.maxBytes;
    const limit = status === 200 ? maxBytes : Math.min(maxBytes, OF_ERROR);
    const { bytes, wire } = await readBody(answer.body, url, limit, headers);
    return { status, headers, bytes, wire };
  } catch (error) {
    throw deadline.aborted ? timeoutFault(url, 'whole') : connectionFault(error, url);
  }
}
