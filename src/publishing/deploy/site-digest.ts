import { createHash } from 'node:crypto';

/**
 * SHA-256 over the lines `path NUL sha256 LF` of all files, in the order of the paths' bytes. In a shell, in the site's
 * folder: `find * -type f | LC_ALL=C sort | while read -r f; do printf '%s\0%s\n' "$f" "$(sha256sum < "$f" | cut -c1-64)"; done | sha256sum`.
 */
export function digestOf(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  const hash = createHash('sha256');
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  for (const { path, sha256 } of sorted) hash.update(`${path}\0${sha256}\n`);
  return hash.digest('hex');
}
