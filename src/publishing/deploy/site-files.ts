import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inParallel } from '../../content/in-parallel.ts';
import { UsageError } from '../usage-error.ts';
import { digestOf } from './site-digest.ts';
import { OWN_FILES } from './own-files.ts';

/** A file of a built site. */
export interface SiteFile {
  /** From the site's root, with slashes, without one at the start. */
  readonly path: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A built site on disk, in the order of its paths' bytes. */
export interface LocalSite {
  readonly dir: string;
  readonly files: readonly SiteFile[];
  readonly digest: string;
  readonly bytes: number;
}

/** Reads and hashes a built site; what the deploy itself writes is no part of it. @throws UsageError */
export async function readSite(dir: string): Promise<LocalSite> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd) {
    throw new UsageError(
      `--site ${dir}: ${odd.name} ist weder Datei noch Ordner. Bitte die Website neu bauen.`,
    );
  }
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !OWN_FILES.has(file))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const files = await inParallel(paths, 8, (file) => hashed(dir, file));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { dir, files, digest: digestOf(files), bytes };
}

/** The digest of a built site, see `digestOf`. */
export const siteDigest = async (dir: string): Promise<string> => (await readSite(dir)).digest;

async function hashed(dir: string, file: string): Promise<SiteFile> {
  if (/[\r\n\0]/.test(file))
    throw new UsageError(`--site ${dir}: ${JSON.stringify(file)} ist kein Dateiname.`);
  const full = path.join(dir, file);
  const hash = createHash('sha256');
  await pipeline(createReadStream(full), hash);
  return { path: file, sha256: hash.digest('hex'), bytes: (await stat(full)).size };
}
