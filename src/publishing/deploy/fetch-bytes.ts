/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** Fetches past every cache that listens; undefined where no answer came within 30 seconds. */
export async function fetchBytes(url: string, signal?: AbortSignal): Promise<Answer | undefined> {
  try {
    const limit = AbortSignal.timeout(30_000);
    const response = await fetch(url, {
      cache: 'no-store',
      headers: { 'Cache-Control': 'no-cache' },
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  } catch {
    return undefined;
  }
}

/** The address of a file of the site; `index.html` is its folder. `base` ends in a slash. */
export const addressOf = (base: string, path: string): string =>
  base +
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
