import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/ledger/canonical-json.ts';
import type { DocumentToMake } from '../pdf/index.ts';
import type { FolderPlan, UploadPart } from '../model/index.ts';

/** Raised whenever merging gives other bytes. */
const MERGED = 1;

/**
 * The key of all that the bytes of a folder depend on: its cover, its documents and the bytes of its uploads.
 * @param keyOf gives the key of a document of our own
 * @param hashOf gives the hash of an upload's bytes; undefined where there are none
 */
export async function folderKey(
  { parts, cover }: FolderPlan,
  keyOf: (data: DocumentToMake['data']) => string,
  hashOf: (upload: UploadPart) => Promise<string | undefined>,
): Promise<string> {
  const described: object[] = [];
  for (const part of parts) {
    const { title, depth, address } = part;
    const content = part.kind === 'own' ? keyOf(part.data) : ((await hashOf(part)) ?? 'none');
    described.push({ title, depth, address, content });
  }
  const told = { merged: MERGED, cover: keyOf(cover([])), parts: described };
  return createHash('sha256').update(canonicalJson(told)).digest('hex');
}
