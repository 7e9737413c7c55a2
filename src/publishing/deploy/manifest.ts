import type { LocalSite } from './site-files.ts';

/**
 * What the deploy put on the server, as `stand-files.json` in the public folder: there alone every kind of target lets
 * it write, on a switched target it changes in the same instant as the site, and it names nothing but public files. What
 * it does not name (such as `.well-known/acme-challenge`) is somebody else's and left alone.
 */
export interface Manifest {
  /** Digest of the site, or '' while an upload is under way that cannot switch. */
  readonly digest: string;
  /** SHA-256 by path; while an upload is under way, of the old files and the new. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest)}\n`;

/** The manifest of a site that is there completely. */
export const manifestOf = ({ digest, files }: LocalSite): Manifest => ({
  digest,
  files: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
});

/** What may lie on the server while `site` replaces the files of `before` one by one. */
export const manifestUnderWay = (before: Manifest | undefined, site: LocalSite): Manifest => ({
  digest: '',
  files: { ...before?.files, ...manifestOf(site).files },
});

/** The manifest in a text, or undefined where it is none; names that lead out of the folder make it none. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const { digest, files } = (JSON.parse(text) ?? {}) as Partial<Manifest>;
    if (typeof digest !== 'string' || typeof files !== 'object' || files === null) return undefined;
    const sound = Object.entries(files).every(([name, hash]) => isInside(name) && typeof hash === 'string');
    return sound ? { digest, files } : undefined;
  } catch {
    return undefined;
  }
}

const isInside = (name: string): boolean =>
  !/[\r\n\0\\]/.test(name) && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
