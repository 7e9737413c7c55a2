import type { PublicRecord, Tombstone } from '../public-record.ts';

/** Old addresses that are answered by a page of their own. */
export interface FormerPages {
  readonly tombstones: readonly (Tombstone & Rendered)[];
  readonly redirects: PublicRecord['redirects'];
}

interface Rendered {
  /** Where the page is rendered, without slashes at its ends: at its address, or below `SET_ASIDE`. */
  readonly route: string;
}

/**
 * Folder for tombstones that cannot be rendered at their address and are moved there later: Astro finds no route with
 * escaped characters (umlauts, spaces), writes others such as `#` in another form, and takes `.html` off an end.
 */
export const SET_ASIDE = '_umzug';

const ROUTABLE = /^\/(?:[\w.-]+\/)+(?<!\.html\/)$/;

/** An address with a query cannot be answered by a page. */
const isPage = (address: string): boolean => /^\/[^?]+\/$/.test(address);

/** An old address as a page, whether or not it had a slash at its end: a document's too, as a folder of its name. */
const asPage = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** Pages that were withdrawn, and old addresses that lead on; where both name one address, the withdrawal stands. */
export function formerPages({
  tombstones,
  redirects,
}: Pick<PublicRecord, 'tombstones' | 'redirects'>): FormerPages {
  const pages = new Map(
    tombstones
      .map((tombstone) => ({ ...tombstone, url: asPage(tombstone.url) }))
      .filter(({ url }) => isPage(url))
      .map((tombstone) => [tombstone.url, tombstone]),
  );
  const moved = new Map(
    redirects
      .map(({ from, to }) => ({ from: asPage(from), to }))
      .filter(({ from }) => isPage(from) && !pages.has(from))
      .map((redirect) => [redirect.from, redirect]),
  );
  return {
    tombstones: [...pages.values()].map((page, index) => ({
      ...page,
      route: ROUTABLE.test(page.url) ? page.url.replace(/^\/|\/$/g, '') : `${SET_ASIDE}/${index}`,
    })),
    redirects: [...moved.values()],
  };
}
