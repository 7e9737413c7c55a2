import { SiteUnreadable } from './fault.ts';
import { isSitePath, LARGEST, type SitePort } from './site-port.ts';

/** How a site is read over the network. */
export interface HttpMeans {
  readonly fetch: typeof fetch;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Milliseconds until the host must have answered. */
  readonly patience: number;
  /** Milliseconds for which a version counts as known. */
  readonly trust: number;
}

/** A built site at the origin `base` of any host that sends an ETag or Last-Modified. Nothing but that origin is asked. */
export function httpSite(base: string, means: HttpMeans): SitePort {
  const known = new Map<string, { readonly version: string; readonly since: number }>();

  async function ask(path: string, init: RequestInit): Promise<Response | undefined> {
    if (!isSitePath(path)) return undefined;
    const headers = { ...(init.headers as Record<string, string>), 'Accept-Encoding': 'identity' };
    const signal = AbortSignal.timeout(means.patience);
    const response = await means
      .fetch(base + path, { ...init, headers, signal, redirect: 'error', credentials: 'omit' })
      .catch(() => unreachable());
    if (response.ok) return response;
    await response.body?.cancel();
    return [404, 410, 416].includes(response.status) ? undefined : unreachable();
  }

  async function version(path: string, now: boolean): Promise<string | undefined> {
    const last = known.get(path);
    if (!now && last && means.now() - last.since < means.trust) return last.version;
    const since = means.now();
    const response = await ask(path, { method: 'HEAD' });
    if (!response) {
      known.delete(path);
      return undefined;
    }
    const found = versionOf(response);
    // a site has some hundred lists at most; whatever grows beyond that is begun anew
    if (known.size > 5000) known.clear();
    known.set(path, { version: found, since });
    return found;
  }

  return {
    version,
    read: async (path) => {
      const response = await ask(path, {});
      return response && { version: versionOf(response), bytes: await bytesOf(response, LARGEST) };
    },
    part: async (path, from, to) => {
      const response = await ask(path, { headers: { Range: `bytes=${from}-${to - 1}` } });
      if (!response) return undefined;
      const bytes = await bytesOf(response, LARGEST);
      // a host may pass over the range and send all (RFC 9110, section 14.2)
      if (response.status !== 206) return bytes.length < to ? undefined : bytes.subarray(from, to);
      const isAsked = response.headers.get('content-range')?.startsWith(`bytes ${from}-${to - 1}/`) ?? false;
      return isAsked && bytes.length === to - from ? bytes : undefined;
    },
  };
}

const unreachable = (): never => {
  throw new SiteUnreadable('Der Host der Website antwortet nicht oder mit einem Fehler.');
};

function versionOf({ headers }: Response): string {
  const version = headers.get('etag') ?? headers.get('last-modified');
  if (version === null)
    throw new SiteUnreadable('Der Host der Website sendet weder „ETag“ noch „Last-Modified“.');
  return version;
}

/** The body, if it is not larger than `most` and comes in time. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > most) break;
      parts.push(part);
    }
  } catch {
    return unreachable();
  }
  if (size > most) throw new SiteUnreadable('Eine Datei der Website ist zu groß.');
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
