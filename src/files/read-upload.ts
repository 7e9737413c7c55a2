import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Finding } from './finding.ts';
import { isPdf } from './pdf/is-pdf.ts';

/** An upload to check. */
export interface Upload {
  readonly path: string;
  /** Name under which it was uploaded; its ending tells what it claims to be. */
  readonly name: string;
}

/** An upload that was read: what to check it as and the hash of its bytes; or the finding that it was not. */
export type ReadUpload =
  | { readonly kind: 'pdf' | 'picture'; readonly sha256: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unread'; readonly finding: Finding };

const unread = (values: Finding['values']): ReadUpload => ({
  kind: 'unread',
  finding: { code: 'upload-unchecked', values },
});

function kindOf(name: string, bytes: Uint8Array): 'pdf' | 'picture' | undefined {
  if (isPdf(bytes) || /\.pdf$/i.test(name)) return 'pdf';
  return /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i.test(name) ? 'picture' : undefined;
}

/** Reads an upload and tells what it is by its content, then by its name. */
export async function readUpload({ path, name }: Upload, largest: number): Promise<ReadUpload> {
  try {
    const { size } = await stat(path);
    if (size > largest) return unread({ reason: 'size', size });
    const bytes = await readFile(path);
    const kind = kindOf(name, bytes);
    return kind ? { kind, sha256: createHash('sha256').update(bytes).digest('hex') } : { kind: 'other' };
  } catch {
    return unread({ reason: 'unreadable' });
  }
}
