import { fold } from '../../../format/german/fold.ts';
import { type Card, PIECE_WORDS, SHARD_FILES } from '../../../format/search/index-files.ts';
import type { Language } from '../../../format/search/language.ts';
import type { Hit } from './engine-types.ts';
import { bestStart, excerptOf, segmentsOf, type Weighted } from './excerpt.ts';
import type { Loader } from './loader.ts';
import { valuesOf } from './narrow.ts';
import type { QueryWord } from './query.ts';
import type { Ranked } from './ranking.ts';

/** What is marked, and where it comes from. */
export interface HitTools {
  readonly loader: Loader;
  readonly language: Language;
  readonly words: readonly QueryWord[];
}

/** Shorter words are in many others by chance. */
const SHORTEST_PART = 4;
/** Pieces of a long text that are looked through for a part of a compound, whose place the index does not know. */
const MOST_PIECES = 3;

/** A hit as it is shown. @throws where its card cannot be loaded */
export async function hitOf(found: Ranked, tools: HitTools): Promise<Hit> {
  const { shard, page } = found;
  const hash = shard.hashOf(page);
  const card = await tools.loader.json<Card>(shard.entry.path + SHARD_FILES.card(hash));
  const isWanted = matcher(tools);
  const { excerpt, at } = await excerptIn(found, card, isWanted, tools);
  const { id, kind, url, title, detail, date } = card;
  const onPage = at === undefined ? undefined : pageOf(at, card);
  const kindLabel = shard.columns.values.kind[valuesOf(shard.columns, 'kind', page)[0] ?? -1] ?? '';
  const titleWords = title.split(' ');
  return {
    id,
    kind,
    kindLabel,
    url: onPage === undefined ? url : `${url}#page=${onPage}`,
    title: segmentsOf(titleWords, (word) => isWanted(titleWords[word] ?? '')),
    detail,
    ...(date !== undefined && { date }),
    ...(onPage !== undefined && { page: onPage }),
    excerpt,
  };
}

/** Whether a word, or a part of it, begins with a word that was searched for. */
function matcher({ language, words }: HitTools): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const begins = (word: string): boolean => {
    const stem = language.stem(word);
    return words.some((wanted) => stem.startsWith(wanted.stem));
  };
  // The list of words that knows all joints stays with the build.
  const holds = (word: string): boolean => {
    const folded = fold(word);
    return words.some(({ stem }) => stem.length >= SHORTEST_PART && folded.includes(stem));
  };
  const ask = (word: string): boolean => language.words(word).some((one) => begins(one) || holds(one));
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = words.length > 0 && ask(word);
    known.set(word, now);
    return now;
  };
}

type Excerpt = { readonly excerpt: Hit['excerpt']; readonly at?: number };

async function excerptIn(
  { places, shard, page }: Ranked,
  card: Card,
  isWanted: (word: string) => boolean,
  { loader }: HitTools,
): Promise<Excerpt> {
  if (card.text === '') return { excerpt: [] };
  const weighted = places.map(({ l, s }) => ({ at: l, weight: s }));
  if (card.text !== undefined) return excerptOfWords(card.text.split(' '), weighted, isWanted, 0);
  const piece = (number: number) =>
    loader.json<string>(shard.entry.path + SHARD_FILES.piece(shard.hashOf(page), number));
  const first = Math.floor(bestStart(weighted) / PIECE_WORDS);
  if (weighted.length > 0)
    return excerptOfWords((await piece(first)).split(' '), weighted, isWanted, first * PIECE_WORDS);
  for (let number = 0; number < MOST_PIECES; number += 1) {
    const text = await piece(number).catch(() => undefined);
    if (text === undefined) break;
    const words = text.split(' ');
    if (words.some(isWanted)) return excerptOfWords(words, [], isWanted, number * PIECE_WORDS);
  }
  return { excerpt: excerptOfWords((await piece(0)).split(' '), [], isWanted, 0).excerpt };
}

/** The best excerpt of a text or of a piece that begins with word `offset`, and the word at which it was found. */
function excerptOfWords(
  words: readonly string[],
  places: readonly Weighted[],
  isWanted: (word: string) => boolean,
  offset: number,
): Excerpt {
  const here = places
    .map(({ at, weight }) => ({ at: at - offset, weight }))
    .filter(({ at }) => at >= 0 && at < words.length);
  const found =
    here.length > 0 ? here : words.flatMap((word, at) => (isWanted(word) ? [{ at, weight: 1 }] : []));
  const marked = new Set(found.map(({ at }) => at));
  const start = bestStart(found);
  const excerpt = excerptOf(words, start, (at) => marked.has(at) || isWanted(words[at] ?? ''));
  const first = found.map(({ at }) => at).filter((at) => at >= start);
  return first.length === 0 ? { excerpt } : { excerpt, at: offset + Math.min(...first) };
}

/** Page of a document on which a word stands, from 1. */
function pageOf(word: number, { pages }: Card): number | undefined {
  if (!pages || pages.length === 0) return undefined;
  return pages.findLastIndex((start) => start <= word) + 1;
}
