import type { IndexGeneration } from '../../domain/members/index.ts';
import type { ReadGeneration } from '../../store/index/index.ts';
import { indexBlobs } from './index-blobs.ts';
import { membersIndex } from './index/members-index.ts';
import type { Outgoing } from './outgoing.ts';
import { publishFigures } from './publish-figures.ts';
import type { MembersContent, MembersPublished, PrivateStore } from './publish-members.ts';
import { oncePublished } from './published-fault.ts';
import { readEarlier } from './read-earlier.ts';
import type { SendOptions, Sent } from './send-blobs.ts';
import { switchTo } from './switch-to.ts';

/** Sends objects and counts them. */
export type Send = (blobs: readonly Outgoing[], options?: SendOptions) => Promise<Sent>;

/**
 * The generation upon that one, or that one itself where all is the same; undefined where another run was quicker.
 * @throws StoreError, StoreFaultAt; PublishedFault once members see the new state
 */
export async function upon(
  before: ReadGeneration | undefined,
  content: MembersContent,
  { store, send }: { readonly store: PrivateStore; readonly send: Send },
): Promise<Pick<MembersPublished, 'generation' | 'written'> | undefined> {
  const { blobs, directory, published } = await built(content, before, store);
  const beside = [
    ...(content.coatOfArms ? [content.coatOfArms.blob] : []),
    ...(content.editions?.files ?? []),
    ...(content.allowance?.files ?? []),
    ...blobs,
  ];
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
  const made = content.editions?.made;
  const index = membersIndex({ record, overlay, files, earlier, at, arms, made });
  const published = run && publishFigures(run, index.parts, earlier?.documents);
  return { ...indexBlobs(index, texts, content.allowance), published };
}
