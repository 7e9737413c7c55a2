import type { BlobSink, SlotStore } from '../../store/ports.ts';
import { type ReadGeneration, readNewest } from '../../store/index/index.ts';
import type { HashedFile } from './hash-files.ts';
import { indexBlobs } from './index-blobs.ts';
import type { IndexSources } from './index/index-world.ts';
import { membersIndex } from './index/members-index.ts';
import { MembersFault } from './members-fault.ts';
import { oncePublished } from './published-fault.ts';
import { readEarlier } from './read-earlier.ts';
import { type OnBytes, sendBlobs } from './send-blobs.ts';
import type { SiteArms } from './site-arms.ts';
import { switchTo } from './switch-to.ts';

/** The private store as `members:publish` uses it. */
export interface PrivateStore {
  readonly slots: Pick<SlotStore, 'get' | 'list' | 'put'>;
  readonly blobs: BlobSink;
}

/** What is to be published. */
export interface MembersContent extends Omit<IndexSources, 'files' | 'earlier' | 'arms'> {
  readonly files: readonly HashedFile[];
  readonly coatOfArms?: SiteArms | undefined;
  /** Plain texts of documents by the hash of their bytes. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a run did. */
export interface MembersPublished {
  /** The newest generation now. */
  readonly generation: ReadGeneration;
  /** False where the store held this index already. */
  readonly written: boolean;
  readonly documents: number;
  /** Objects sent, documents and parts of the index alike. */
  readonly sent: number;
  readonly bytes: number;
}

/** Others who publish at the same time may win so often. */
const TRIES = 50;

/**
 * Puts documents and index into the store and then, as the last step, the generation that names them: readers see all of it
 * or nothing. Where another publisher was quicker, the index is made anew upon theirs. Nothing is ever taken away. Objects
 * that were there when they were asked for may be pruned by another run before the generation names them: so all are looked
 * at once more when it stands, and what is gone is sent again (see `removeUnlessNamed`).
 * @throws StoreError, StoreFaultAt, MembersFault; PublishedFault once members see the new state
 */
export async function publishMembers(
  content: MembersContent,
  store: PrivateStore,
  onProgress?: OnBytes,
): Promise<MembersPublished> {
  const options = onProgress ? { onProgress } : {};
  const documents = await sendBlobs(content.files, store.blobs, options);
  let [sent, bytes] = [documents.sent.size, documents.bytes];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await readNewest(store.slots);
    const { blobs, directory } = await built(content, before, store);
    const beside = [...(content.coatOfArms ? [content.coatOfArms.blob] : []), ...blobs];
    const index = await sendBlobs(beside, store.blobs);
    [sent, bytes] = [sent + index.sent.size, bytes + index.bytes];
    const counts = { documents: documents.sent.size + documents.there, sent, bytes };
    if (before?.generation.directory.sha256 === directory.sha256)
      return { generation: before, written: false, ...counts };
    const state = { at: new Date(content.at).toISOString(), directory };
    const generation = await switchTo(store.slots, before, state);
    if (!generation) continue;
    const again = await oncePublished(generation.generation.number, 'look', () =>
      sendBlobs([...content.files, ...beside], store.blobs),
    );
    return {
      generation,
      written: true,
      ...counts,
      sent: sent + again.sent.size,
      bytes: bytes + again.bytes,
    };
  }
  throw new MembersFault(
    'Ein anderer Lauf veröffentlicht ununterbrochen. Bitte prüfen, ob der Befehl mehrfach gestartet wurde, und ihn dann wiederholen.',
  );
}

async function built(content: MembersContent, before: ReadGeneration | undefined, store: PrivateStore) {
  const { record, overlay, at, texts } = content;
  const arms = content.coatOfArms?.arms;
  const files = new Map(content.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  const earlier = await readEarlier(store.blobs, before);
  return indexBlobs(membersIndex({ record, overlay, files, earlier, at, arms }), texts);
}
