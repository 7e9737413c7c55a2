import type { BlobSink, SlotStore } from '../../store/ports.ts';
import { type ReadGeneration, readNewest } from '../../store/index/index.ts';
import type { BuiltAllowance } from './allowance/built-allowance.ts';
import type { MadeEditions } from './editions/made-editions.ts';
import type { HashedFile } from './hash-files.ts';
import type { IndexSources } from './index/index-world.ts';
import { MembersFault } from './members-fault.ts';
import type { RunFacts } from './publish-figures.ts';
import { type OnBytes, sendBlobs } from './send-blobs.ts';
import type { SiteArms } from './site-arms.ts';
import { type Send, upon } from './upon-generation.ts';

/** The private store as `members:publish` uses it. */
export interface PrivateStore {
  readonly slots: Pick<SlotStore, 'get' | 'list' | 'put'>;
  readonly blobs: BlobSink;
}

/** What is to be published. */
export interface MembersContent extends Omit<IndexSources, 'files' | 'earlier' | 'arms' | 'made'> {
  readonly files: readonly HashedFile[];
  readonly coatOfArms?: SiteArms | undefined;
  /** Plain texts of documents by the hash of their bytes. */
  readonly texts: ReadonlyMap<string, string>;
  /** Documents made of the record, with their bytes; absent where none are. */
  readonly editions?: MadeEditions | undefined;
  /** What everybody is paid; absent where no allowances are reckoned. */
  readonly allowance?: BuiltAllowance | undefined;
  /** Told to clerks with what the run changed; nothing is told where it is absent. */
  readonly run?: RunFacts;
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
  let [sent, bytes] = [0, 0];
  const send: Send = async (blobs, options) => {
    const one = await sendBlobs(blobs, store.blobs, options);
    [sent, bytes] = [sent + one.sent.size, bytes + one.bytes];
    return one;
  };
  const all = await send(content.files, onProgress ? { onProgress } : {});
  for (let tries = 0; tries < TRIES; tries += 1) {
    const made = await upon(await readNewest(store.slots), content, { store, send });
    if (made) return { ...made, documents: all.sent.size + all.there, sent, bytes };
  }
  throw new MembersFault(
    'Ein anderer Lauf veröffentlicht ununterbrochen. Bitte prüfen, ob der Befehl mehrfach gestartet wurde, und ihn dann wiederholen.',
  );
}
