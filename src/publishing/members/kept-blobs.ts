import { inParallel } from '../../content/in-parallel.ts';
import type {
  AllowancePart,
  IndexGeneration,
  MembersDirectory,
  MembersPart,
  PersonAllowance,
  StoredBlob,
} from '../../domain/members/index.ts';
import { readGeneration, readJson, type ReadGeneration } from '../../store/index/index.ts';
import { documentsIn } from './index/earlier-documents.ts';
import type { PrivateStore } from './publish-members.ts';

/** The newest generation and those that were the newest at or after `since` (ISO 8601, UTC). @throws StoreError */
async function generationsSince(
  slots: PrivateStore['slots'],
  newest: ReadGeneration,
  since: string,
): Promise<IndexGeneration[]> {
  const kept = [newest.generation];
  let later = newest.generation;
  while (later.at >= since) {
    const before = await readGeneration(slots, later.number - 1);
    if (!before) break;
    kept.push((later = before.generation));
  }
  return kept;
}

/**
 * Hashes of everything that the newest generation names, and those that were the newest at or after `since`.
 * @throws StoreError also where one of them cannot be read: then nobody knows what it names
 */
export async function keptBlobs(
  { slots, blobs }: PrivateStore,
  newest: ReadGeneration,
  since: string,
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const { directory: blob } of await generationsSince(slots, newest, since)) {
    if (kept.has(blob.sha256)) continue;
    const directory = await readJson<MembersDirectory>(blobs, blob);
    const unread = directory.parts.filter(({ sha256 }) => !kept.has(sha256));
    for (const { sha256 } of [blob, directory.administration, ...directory.parts]) kept.add(sha256);
    if (directory.site.arms) kept.add(directory.site.arms.sha256);
    for (const { texts } of directory.parts) if (texts) kept.add(texts.sha256);
    if (directory.allowance) await keepAllowance(directory.allowance, blobs, kept);
    await inParallel(unread, 4, async (entry) => {
      for (const { sha256 } of documentsIn(await readJson<MembersPart>(blobs, entry))) kept.add(sha256);
    });
  }
  return kept;
}

/** What everybody is paid, with files; each blob is read once. */
async function keepAllowance(
  blob: StoredBlob,
  blobs: PrivateStore['blobs'],
  kept: Set<string>,
): Promise<void> {
  if (kept.has(blob.sha256)) return;
  const { people, payrolls } = await readJson<AllowancePart>(blobs, blob);
  for (const { csv } of payrolls) kept.add(csv.sha256);
  await inParallel(Object.values(people), 4, async (own) => {
    if (kept.has(own.sha256)) return;
    const { statements } = await readJson<PersonAllowance>(blobs, own);
    for (const { pdf, csv } of statements) for (const file of [pdf, csv]) if (file) kept.add(file.sha256);
    kept.add(own.sha256);
  });
  kept.add(blob.sha256);
}
