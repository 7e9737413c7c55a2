import { fold } from '../../../format/german/fold.ts';
import type { ShardEntry } from '../../../format/search/index-files.ts';
import type { Language } from '../../../format/search/language.ts';
import { neighbours } from './lexicon.ts';
import type { Loader } from './loader.ts';
import type { QueryWord } from './query.ts';

/** Near spellings that are offered for a word. */
const MOST = 5;
/** Longer words that hold it, in front of them. */
const MOST_LONGER = 3;
/** Shorter stems are in many words by chance. */
const SHORTEST = 5;

/** Words of the shards that hold `word` or look like it, nearest first. A shard that cannot be asked is passed over. */
export async function nearWords(
  word: QueryWord,
  shards: readonly ShardEntry[],
  language: Language,
  loader: Loader,
): Promise<readonly string[]> {
  const asked = await Promise.allSettled(shards.map((shard) => neighbours(word.stem, shard, loader)));
  const counts = new Map<string, number>();
  for (const entries of asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
    for (const [, count, ...spellings] of entries)
      for (const shown of spellings) counts.set(shown, Math.max(count, counts.get(shown) ?? 0));
  const frequentFirst = [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  // A part whose joint the list of words does not know: "Funkmast" of "Mobilfunkmast".
  const longer =
    word.stem.length < SHORTEST ? [] : frequentFirst.filter((text) => fold(text).includes(word.stem));
  return [...new Set([...longer.slice(0, MOST_LONGER), ...language.near(word.text, frequentFirst, MOST)])];
}
