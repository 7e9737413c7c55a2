/** Proof of the last verified publish: its time, version and digest. Never deleted, only replaced. */
export const STAND = 'stand.json';

/** What the deploy put there; see `manifest.ts`. */
export const MANIFEST = 'stand-files.json';

/** Files that the deploy writes into the site's folder; the build has none of them, the digest ignores them. */
export const OWN_FILES: ReadonlySet<string> = new Set([STAND, MANIFEST]);
