import type { IndexGeneration } from '../../domain/members/index.ts';
import type { BlobSink, SlotStore } from '../../store/ports.ts';
import { type ReadGeneration, readNewest } from '../../store/index/index.ts';
import type { HashedFile } from './hash-files.ts';
import { indexBlobs } from './index-blobs.ts';
import type { IndexSources } from './index/index-world.ts';
import { membersIndex } from './index/members-index.ts';
import { MembersFault } from './members-fault.ts';
import type { Outgoing } from './outgoing.ts';
import { oncePublished } from './published-fault.ts';
import { readEarlier } from './read-earlier.ts';
import { type RunFacts, publishFigures } from './publish-figures.ts';
import { type OnBytes, sendBlobs, type SendOptions, type Sent } from './send-blobs.ts';
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

/** Sends objects and counts them. */
type Send = (blobs: readonly Outgoing[], options?: SendOptions) => Promise<Sent>;

/** The generation upon that one, or that one itself where all is the same; undefined where another run was quicker. */
async function upon(
  before: ReadGeneration | undefined,
  content: MembersContent,
  { store, send }: { readonly store: PrivateStore; readonly send: Send },
): Promise<Pick<MembersPublished, 'generation' | 'written'> | undefined> {
  const { blobs, directory, published } = await built(content, before, store);
  const beside = [...(content.coatOfArms ? [content.coatOfArms.blob] : []), ...blobs];
  await send(beside);
  const state = {
    at: new Date(content.at).toISOString(),
    directory,
    ...(published && { published }),
  };
  if (before && isSame(before.generation, state)) return { generation: before, written: false };
  const generation = await switchTo(store.slots, before, state);
  if (!generation) return undefined;
  const { number } = generation.generation;
  await oncePublished(number, 'look', () => send([...content.files, ...beside]));
  return { generation, written: true };
}

type State = Pick<IndexGeneration, 'directory' | 'published'>;

/** True where neither members nor clerks would be told anything else. */
const isSame = (before: State, { directory, published }: State): boolean =>
  before.directory.sha256 === directory.sha256 &&
  (!published || published.unlisted === (before.published?.unlisted ?? 0));

async function built(content: MembersContent, before: ReadGeneration | undefined, store: PrivateStore) {
  const { record, overlay, at, texts, run } = content;
  const arms = content.coatOfArms?.arms;
  const files = new Map(content.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  const earlier = await readEarlier(store.blobs, before);
  const index = membersIndex({ record, overlay, files, earlier, at, arms });
  const published = run && publishFigures(run, index.parts, earlier?.documents);
  return { ...indexBlobs(index, texts), published };
}
