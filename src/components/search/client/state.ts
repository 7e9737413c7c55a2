import type { Language } from '../../../format/search/language.ts';
import type { Hit, Jump, Note, SearchOptions, SearchState } from './engine-types.ts';
import { hitOf } from './hits.ts';
import type { Loader } from './loader.ts';
import type { SearchRun } from './run.ts';

/** Hits that are shown unless told. */
const HITS = 10;

/** What stays the same during a search. */
export interface StateFrame {
  readonly options: SearchOptions;
  readonly jump: readonly Jump[];
  readonly notes: readonly Note[];
  readonly loader: Loader;
  readonly language: Language;
  readonly milliseconds: () => number;
}

/** How a run stands, with the cards of its best hits. A card that cannot be loaded makes its shard a failed one. */
export async function stateOf(
  run: SearchRun,
  { options, jump, notes, loader, language, milliseconds }: StateFrame,
  more: Partial<SearchState>,
): Promise<SearchState> {
  const [total, shardsDone, counts] = [run.total, run.done, run.narrowing.counts()];
  const best = run.ranked(options.sort).slice(0, Math.max(0, options.limit ?? HITS));
  const words = [...run.query.words, ...run.query.phrases.flat()];
  const hits: Hit[] = [];
  const cards = await Promise.allSettled(best.map((found) => hitOf(found, { loader, language, words })));
  for (const [at, card] of cards.entries()) {
    const shard = best[at]?.shard;
    if (card.status === 'fulfilled') hits.push(card.value);
    else if (shard) run.fail(shard.entry);
  }
  return {
    hits,
    total,
    complete: false,
    shardsDone,
    shardsTotal: run.shards.length,
    failed: [...run.failed],
    unknown: [],
    near: [],
    parts: [],
    jump,
    counts,
    notes,
    milliseconds: milliseconds(),
    ...more,
  };
}
