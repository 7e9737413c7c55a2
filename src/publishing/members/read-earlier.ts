import { inParallel } from '../../content/in-parallel.ts';
import type { MembersDirectory, MembersPart, StoredBlob } from '../../domain/members/index.ts';
import { type BlobStore, StoreError } from '../../store/ports.ts';
import { type ReadGeneration, readJson } from '../../store/index/index.ts';
import { documentsIn, type EarlierDocument, type EarlierDocuments } from './index/earlier-documents.ts';

/**
 * The documents of the generation before. Where one of its parts is damaged or gone, its documents count as known, so that
 * nobody is told of hundreds of new papers because a disk was at fault.
 * @throws StoreError where the store does not answer
 */
export async function readEarlier(
  blobs: Pick<BlobStore, 'read'>,
  newest: ReadGeneration | undefined,
): Promise<EarlierDocuments | undefined> {
  if (!newest) return undefined;
  const directory = await unlessLost<MembersDirectory>(blobs, newest.generation.directory);
  if (!directory) return undefined;
  const earlier = new Map<string, EarlierDocument | undefined>(
    Object.keys(directory.documents).map((id) => [id, undefined]),
  );
  await inParallel(directory.parts, 4, async (entry) => {
    const part = await unlessLost<MembersPart>(blobs, entry);
    for (const document of part ? documentsIn(part) : []) earlier.set(document.id, document);
  });
  return earlier;
}

async function unlessLost<T>(blobs: Pick<BlobStore, 'read'>, blob: StoredBlob): Promise<T | undefined> {
  try {
    return await readJson<T>(blobs, blob);
  } catch (error) {
    if (error instanceof StoreError && (error.fault === 'missing' || error.fault === 'content'))
      return undefined;
    throw error;
  }
}
