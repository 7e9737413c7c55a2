import type { PublicRecord, Tombstone } from '../public-record.ts';

/** Old addresses that are answered by a page of their own. */
export interface FormerPages {
  readonly tombstones: readonly Tombstone[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

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
  return { tombstones: [...pages.values()], redirects: [...moved.values()] };
}

/** An address as the parameter of a route that takes any path. */
export const withoutSlashes = (address: string): string => address.replace(/^\/|\/$/g, '');
