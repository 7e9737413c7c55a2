/** What a browser says of the page that sent a request. */
interface Asked {
  /** `Origin`. */
  readonly from: string | undefined;
  /** `Sec-Fetch-Site`. */
  readonly site: string | undefined;
}

/**
 * Whether the browser says that a page of `origin` sent the request (OWASP ASVS 5.0, 3.5): `Origin` must be ours, and
 * `Sec-Fetch-Site`, where sent, `same-origin`. From a page that sends no referrer, forms bear the Origin `null` (Fetch, "append
 * a request Origin header"); those `Sec-Fetch-Site` must vouch for, which no page can forge and which of a sandboxed document is
 * `cross-site`.
 */
export const isFromOwnPage = ({ from, site }: Asked, origin: string): boolean =>
  site === 'same-origin' ? from === origin || from === 'null' : site === undefined && from === origin;
