import type { LexiconEntry, LexiconFile, ShardEntry } from '../../../format/search/index-files.ts';
import { SHARD_FILES } from '../../../format/search/index-files.ts';
import type { Loader } from './loader.ts';

/** Number of the file in which a stem lies or would lie; -1 before the first. */
const fileOf = (stem: string, { lexicon }: ShardEntry): number =>
  lexicon.findLastIndex((first) => first <= stem);

const load = (at: number, { path }: ShardEntry, loader: Loader): Promise<LexiconFile> =>
  loader.json<LexiconFile>(path + SHARD_FILES.lexicon(at));

/** Whether some word of the shard begins with `stem`. Fetches one file of the lexicon, or none. */
export async function isKnown(stem: string, shard: ShardEntry, loader: Loader): Promise<boolean> {
  const at = fileOf(stem, shard);
  // What begins with the stem may begin the next file.
  if (shard.lexicon[at + 1]?.startsWith(stem) === true) return true;
  if (at < 0) return false;
  const entries = await load(at, shard, loader);
  return entries.some(([known]) => known.startsWith(stem));
}

/** The words of the shard that lie near `stem` in the alphabet, and those of its titles. */
export async function neighbours(
  stem: string,
  shard: ShardEntry,
  loader: Loader,
): Promise<readonly LexiconEntry[]> {
  const at = Math.max(0, fileOf(stem, shard));
  const titles = loader.json<LexiconFile>(shard.path + SHARD_FILES.titleWords);
  const near = shard.lexicon.length === 0 ? [] : load(at, shard, loader);
  return [...(await near), ...(await titles)];
}

/** In how many pages of the shards a word stands that begins with `stem`, or about that. */
export async function pagesWith(
  stem: string,
  shards: readonly ShardEntry[],
  loader: Loader,
): Promise<number> {
  const counts = shards.map(async (shard) => {
    const at = fileOf(stem, shard);
    const entries = at < 0 ? [] : await load(at, shard, loader);
    return entries.filter(([known]) => known.startsWith(stem)).reduce((sum, [, count]) => sum + count, 0);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** The stems of all titles and of the ends of their compounds. */
export async function titleStems(
  shards: readonly ShardEntry[],
  loader: Loader,
): Promise<ReadonlySet<string>> {
  const files = shards.map(({ path }) => loader.json<LexiconFile>(path + SHARD_FILES.titleWords));
  return new Set((await Promise.all(files)).flat().map(([stem]) => stem));
}
