/** What every answer bears: any page may read it, and none may take it for something else than data. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

/** `Cache-Control` of what was found: as long as the site's own pages. */
export const FOUND_CACHE = 'public, max-age=300, must-revalidate';

/** What a browser learns that asks before it reads with headers of its own (Fetch, section 4.8). */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  Allow: 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** Whether the client holds this state already (RFC 9110, section 13.1.2, by weak comparison: a proxy that packs weakens tags, or writes `-gzip` into them). */
export const isHeld = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some(
      (one) =>
        one
          .trim()
          .replace(/^W\//, '')
          .replace(/-gzip"$/, '"') === tag,
    ));
