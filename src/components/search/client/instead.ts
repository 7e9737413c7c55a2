import type { ShardEntry } from '../../../format/search/index-files.ts';
import type { Language } from '../../../format/search/language.ts';
import type { Note, SearchState } from './engine-types.ts';
import { isKnown, pagesWith, titleStems } from './lexicon.ts';
import type { Loader } from './loader.ts';
import { type Query, type QueryWord, wordsOf } from './query.ts';

/** What may be searched for in place of a query that finds nothing, and how that is told. */
export interface Instead {
  readonly query: Query;
  readonly parts: SearchState['parts'];
  readonly notes: readonly Note[];
}

/** Words that are left out of a query, one after the other, at most. */
const MOST_LEFT_OUT = 4;

/** Words of which each is left out alone. */
const MOST_TRIED = 6;

/** What the shards know. */
interface Known {
  readonly shards: readonly ShardEntry[];
  readonly loader: Loader;
  readonly language: Language;
}

/** The query with its unknown words replaced by their parts; nothing where one has none, or stands in a phrase. */
export async function inParts(
  query: Query,
  unknown: readonly QueryWord[],
  { shards, loader, language }: Known,
): Promise<Instead[]> {
  if (unknown.length === 0 || query.phrases.flat().some((word) => unknown.includes(word))) return [];
  const stems = await titleStems(shards, loader);
  const knows = (part: string): boolean => stems.has(language.stem(part));
  const parts = await Promise.all(
    unknown.map(async ({ text }) => {
      const pieces = language.pieces(text);
      const arePieces = pieces.length > 0 && (await areKnown(pieces, { shards, loader, language }));
      return { word: text, parts: arePieces ? pieces : language.parts(text, knows) };
    }),
  );
  if (parts.some((of) => of.parts.length === 0)) return [];
  const instead = parts.flatMap((of) => of.parts.flatMap((part) => wordsOf(part, language)));
  const known = query.words.filter((word) => !unknown.includes(word));
  const words = [...new Map([...known, ...instead].map((word) => [word.stem, word])).values()];
  return [{ query: { ...query, words }, parts, notes: query.notes }];
}

/** Whether each word stands somewhere. */
async function areKnown(words: readonly string[], { shards, loader, language }: Known): Promise<boolean> {
  const asked = words.flatMap((word) => wordsOf(word, language));
  const known = asked.map(async ({ stem }) =>
    (await Promise.all(shards.map((shard) => isKnown(stem, shard, loader)))).some(Boolean),
  );
  return asked.length > 0 && (await Promise.all(known)).every(Boolean);
}

/**
 * The query without one of its words: verbs and the like first, which begin small, then the most frequent. Then without its first two in
 * this order, and so on.
 */
export async function withFewerWords(query: Query, { shards, loader }: Known): Promise<Instead[]> {
  const counted = await Promise.all(
    query.words.map(async (word) => ({ word, count: await pagesWith(word.stem, shards, loader) })),
  );
  const isSmall = ({ text }: QueryWord): number => Number(/^\p{Ll}/u.test(text));
  const leastTelling = counted
    .sort((a, b) => isSmall(b.word) - isSmall(a.word) || b.count - a.count)
    .map(({ word }) => word);
  const most = Math.min(MOST_LEFT_OUT, query.words.length - 1);
  if (most < 1) return [];
  const more = Array.from({ length: most - 1 }, (_, at) => leastTelling.slice(0, at + 2));
  return [...leastTelling.slice(0, MOST_TRIED).map((word) => [word]), ...more].map((left) => {
    const words = query.words.filter((word) => !left.includes(word));
    const note: Note = { kind: 'left-out', words: left.map(({ text }) => text) };
    return { query: { ...query, words }, parts: [], notes: [...query.notes, note] };
  });
}
