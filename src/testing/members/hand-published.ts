import type { DirectoryPart, MembersDirectory, MembersPart } from '../../domain/members/index.ts';
import { readNewest, writeGeneration } from '../../store/index/index.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { sha256Of, sourceOf } from './blob-contract.ts';

/** A small council, as `members:publish` would write it. */
export interface HandPublished {
  readonly directory: MembersDirectory;
  readonly parts: readonly MembersPart[];
  /** Bytes of the documents that its parts name. */
  readonly objects?: readonly Uint8Array[];
  /** Instant of the publication, ISO 8601, UTC. */
  readonly at?: string;
}

/** Writes it as the next generation of the store. */
export async function publishByHand(
  { slots, blobs }: Pick<OpenStore, 'slots' | 'blobs'>,
  { directory, parts, objects = [], at = '2027-03-08T08:00:00.000Z' }: HandPublished,
): Promise<void> {
  const put = async (bytes: Uint8Array) => {
    const sha256 = sha256Of(bytes);
    await blobs.put(sha256, sourceOf(bytes));
    return { sha256, size: bytes.length };
  };
  const putJson = (value: unknown) => put(new TextEncoder().encode(JSON.stringify(value)));
  for (const object of objects) await put(object);
  const entries: DirectoryPart[] = [];
  for (const part of parts)
    entries.push({ organization: part.organization, term: part.term, ...(await putJson(part)) });
  const administration = await putJson({ tasks: [] });
  const state = {
    at,
    directory: await putJson({ ...directory, parts: entries, administration }),
  };
  if (!(await writeGeneration(slots, await readNewest(slots), state)))
    throw new Error('somebody else published at the same time');
}
