import { inParallel } from '../../content/in-parallel.ts';
import { defined } from '../../domain/defined.ts';
import type {
  AdministrationPart,
  MembersDirectory,
  MembersEvent,
  MembersPart,
  StoredBlob,
} from '../../domain/members/index.ts';
import { type BlobStore, StoreError } from '../../store/ports.ts';
import { type ReadGeneration, readJson } from '../../store/index/index.ts';
import { eventWords } from './index/event.ts';
import { documentsIn, type Earlier, type EarlierState, taskName } from './index/earlier-documents.ts';

/**
 * Documents, papers, tasks and events of the generation before. Where one of its parts is damaged or gone, what it held counts as known, so that
 * nobody is told of hundreds of new papers because a disk was at fault.
 * @throws StoreError where the store does not answer
 */
export async function readEarlier(
  blobs: Pick<BlobStore, 'read'>,
  newest: ReadGeneration | undefined,
): Promise<Earlier | undefined> {
  if (!newest) return undefined;
  const directory = await unlessLost<MembersDirectory>(blobs, newest.generation.directory);
  if (!directory) return undefined;
  const documents = allUnread(directory.documents);
  const papers = allUnread(directory.papers);
  const events = new Map<string, { words: string; event: MembersEvent }>();
  await inParallel(directory.parts, 4, async (entry) => {
    const part = await unlessLost<MembersPart>(blobs, entry);
    for (const document of part ? documentsIn(part) : [])
      if (document.generated) documents.delete(document.id);
      else documents.set(document.id, document);
    for (const meeting of part?.meetings ?? [])
      if (meeting.event) events.set(meeting.key, { words: eventWords(meeting), event: meeting.event });
    for (const { key, textHash, addedAt, changedAt } of part?.papers ?? [])
      papers.set(key, defined({ sha256: textHash, addedAt, changedAt }));
  });
  const administration = await unlessLost<AdministrationPart>(blobs, directory.administration);
  const tasks =
    administration &&
    new Map(
      administration.tasks.map(({ key, office, addedAt }) => [taskName(key, office), defined({ addedAt })]),
    );
  return { documents, papers, tasks, events };
}

const allUnread = (names: Readonly<Record<string, unknown>>): Map<string, EarlierState | undefined> =>
  new Map(Object.keys(names).map((name) => [name, undefined]));

async function unlessLost<T>(blobs: Pick<BlobStore, 'read'>, blob: StoredBlob): Promise<T | undefined> {
  try {
    return await readJson<T>(blobs, blob);
  } catch (error) {
    if (error instanceof StoreError && (error.fault === 'missing' || error.fault === 'content'))
      return undefined;
    throw error;
  }
}
