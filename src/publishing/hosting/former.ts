import type { PublicRecord } from '../../domain/public-record.ts';
import { decoded, encodedPath, encodedTarget } from './address.ts';

/** An old address that leads on. */
export interface Moved {
  /** Decoded path without a slash at the end; the host answers with and without one. */
  readonly path: string;
  /** The query as it is sent, without its question mark; undefined where any query leads on. */
  readonly query?: string;
  /** Percent-encoded address on this site. */
  readonly to: string;
}

/** What a host answers by itself. */
export interface Former {
  /** Decoded addresses of withdrawn pages (with a slash at the end) and documents. */
  readonly gone: readonly string[];
  readonly moved: readonly Moved[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const withoutSlash = (path: string): string => path.replace(/(?<=.)\/+$/, '');

/** nginx reads at most 4096 bytes as one word, Cloudflare 1000 characters as one line; longer ones keep their page alone. */
const LONGEST = 400;
const fits = (...addresses: readonly string[]): boolean =>
  addresses.every((address) => encodedPath(address).length <= LONGEST);

/** The withdrawn and the moved addresses of a record, each once and in a fixed order; a withdrawal goes first. */
export function formerOf({ tombstones, redirects }: Pick<PublicRecord, 'tombstones' | 'redirects'>): Former {
  const gone = new Set(tombstones.filter(({ url }) => fits(url)).map(({ url }) => decoded(url)));
  const moved = new Map<string, Moved>();
  for (const { from, to } of redirects) {
    if (!fits(from, to)) continue;
    const [fromPath = '', query] = from.split(/\?(.*)/s);
    const path = withoutSlash(decoded(fromPath));
    if (path === '/' && query === undefined) continue;
    if (query === undefined && (gone.has(path) || gone.has(`${path}/`))) continue;
    const name = query === undefined ? path : `${path}?${query}`;
    if (!moved.has(name))
      moved.set(name, { path, ...(query !== undefined && { query }), to: encodedTarget(to) });
  }
  const sorted = [...moved].sort(([a], [b]) => byText(a, b)).map(([, value]) => value);
  return { gone: [...gone].sort(byText), moved: sorted };
}
