import type { Manifest } from './manifest.ts';
import { OWN_FILES } from './own-files.ts';
import type { LocalSite, SiteFile } from './site-files.ts';
import type { Stand } from './stand.ts';

/** What is on the server, as far as it tells. */
export interface Deployed {
  readonly stand: Stand | undefined;
  readonly manifest: Manifest | undefined;
}

/** What a deploy has to do. */
export interface Plan {
  /** In this order: what pages need, then pages, then what lists pages (search index, feeds, data). */
  readonly uploads: readonly (readonly SiteFile[])[];
  /** Paths that the deploy put there before and that the site no longer has. */
  readonly removals: readonly string[];
  /** Manifest of what was there before. */
  readonly before: Manifest | undefined;
}

const LISTS = /\.(?:json|jsonl|xml|ics|rss|atom|txt|csv)$/i;

const rank = ({ path }: SiteFile): number => {
  if (path.endsWith('.html')) return 1;
  return LISTS.test(path) ? 2 : 0;
};

/** Whether what lies there was verified after its last change: an unverified or half upload counts as unknown. */
export const isTrusted = ({ stand, manifest }: Deployed): boolean =>
  stand !== undefined && manifest !== undefined && manifest.digest === stand.digest;

/** Whether the server holds just this site, verified. */
export const isUnchanged = (deployed: Deployed, site: LocalSite): boolean =>
  isTrusted(deployed) && deployed.stand?.digest === site.digest;

/** Compares what is there with what shall be; where what is there is not known for sure, everything is uploaded. */
export function planDeploy(site: LocalSite, { stand, manifest }: Deployed): Plan {
  const known = isTrusted({ stand, manifest }) ? (manifest?.files ?? {}) : {};
  const changed = site.files.filter(({ path, sha256 }) => known[path] !== sha256);
  const kept = new Set(site.files.map(({ path }) => path));
  return {
    uploads: [0, 1, 2].map((group) => changed.filter((file) => rank(file) === group)),
    removals: Object.keys(manifest?.files ?? {}).filter((path) => !kept.has(path) && !OWN_FILES.has(path)),
    before: manifest,
  };
}
