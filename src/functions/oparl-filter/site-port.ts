/** A file of the site with what names its state: another file at the same path has another version. */
export interface SiteFile {
  readonly bytes: Uint8Array;
  readonly version: string;
}

/**
 * The built site, wherever it lies. Paths begin with `/oparl/` and hold nothing but letters, digits and `/ . - _`.
 * Each function throws SiteUnreadable where the place cannot be reached, and gives undefined where there is no such file.
 */
export interface SitePort {
  readonly read: (path: string) => Promise<SiteFile | undefined>;
  /** The bytes from `from` to before `to`; undefined also where the file is shorter. */
  readonly part: (path: string, from: number, to: number) => Promise<Uint8Array | undefined>;
  /** The version of a file; with `now` what it is at this moment, else perhaps a few seconds old. */
  readonly version: (path: string, now: boolean) => Promise<string | undefined>;
}

/** Most bytes that are read at once: an index of some 300,000 objects, a page with the texts of its documents. */
export const LARGEST = 64 * 1024 ** 2;

/** The paths that a site may be asked for. None leads out of its folder, and none is hidden. */
export const isSitePath = (path: string): boolean =>
  path.length <= 400 && /^\/oparl(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\.json(?:ld)?$/.test(path);
