import type { ShardEntry } from '../../../format/search/index-files.ts';
import { type SearchOptions, SearchUnavailable, type Sort } from './engine-types.ts';
import { isKnown } from './lexicon.ts';
import type { Loader } from './loader.ts';
import { Narrowing } from './narrow.ts';
import type { OpenShard, PageFound } from './open-shard.ts';
import type { Query, QueryWord } from './query.ts';
import { type Ranked, ranked } from './ranking.ts';

/** Shards that are asked one after the other as long as nothing was found, so that nothing delays the first hits. */
const ONE_BY_ONE = 3;
/** Shards that are asked at once after that. */
const AT_ONCE = 3;

/** One search through all shards, and what it found so far. */
export class SearchRun {
  readonly query: Query;
  readonly options: SearchOptions;
  readonly shards: readonly ShardEntry[];
  readonly failed: string[] = [];
  readonly narrowing: Narrowing;
  done = 0;
  /** Pages that have all words, whatever the filters. */
  matched = 0;
  readonly #found: Ranked[] = [];
  readonly #known = new Set<QueryWord>();
  readonly #needed: readonly QueryWord[];
  readonly #loader: Loader;
  readonly #open: (entry: ShardEntry) => Promise<OpenShard>;

  constructor(
    query: Query,
    shards: readonly ShardEntry[],
    options: SearchOptions,
    loader: Loader,
    open: (entry: ShardEntry) => Promise<OpenShard>,
  ) {
    this.query = query;
    this.shards = shards;
    this.options = options;
    this.narrowing = new Narrowing(options.filters ?? {});
    this.#needed = [...query.words, ...query.phrases.flat()];
    this.#loader = loader;
    this.#open = open;
  }

  get total(): number {
    return this.#found.length;
  }

  /** Words that stand in no shard; none as long as a shard could not be asked. */
  unknown(): QueryWord[] {
    return this.failed.length > 0 || this.shards.length === 0
      ? []
      : this.#needed.filter((word) => !this.#known.has(word));
  }

  ranked(sort: Sort | undefined): readonly Ranked[] {
    return ranked(this.#found, sort ?? (this.#needed.length === 0 ? 'newest' : 'relevance'));
  }

  /** Takes note that a shard cannot be read to its end. */
  fail({ label }: ShardEntry): void {
    if (!this.failed.includes(label)) this.failed.push(label);
  }

  /** Asks the newest shards until there is a hit, then the others, some at once. `tell` is called after each, or once for several. */
  async all(tell: () => Promise<unknown>, aborted: () => void): Promise<void> {
    const waiting = [...this.shards];
    for (let alone = 0; alone < ONE_BY_ONE && this.total === 0; alone += 1) {
      const newest = waiting.shift();
      if (!newest) return;
      await this.#ask(newest);
      aborted();
      await tell();
    }
    const update = oneAtATime(tell);
    const next = async (): Promise<void> => {
      for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
        await this.#ask(shard);
        aborted();
        update();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    await update.settled();
  }

  async #ask(entry: ShardEntry): Promise<void> {
    try {
      for (const hit of await this.#pagesOf(entry)) this.#found.push(hit);
    } catch (error) {
      // Without the program nothing can be searched at all.
      if (error instanceof SearchUnavailable) throw error;
      this.fail(entry);
    }
    this.done += 1;
  }

  async #pagesOf(entry: ShardEntry): Promise<readonly Ranked[]> {
    const known = await Promise.all(this.#needed.map(({ stem }) => isKnown(stem, entry, this.#loader)));
    this.#needed.forEach((word, at) => known[at] === true && this.#known.add(word));
    if (!known.every(Boolean)) return [];
    const shard = await this.#open(entry);
    const pages = this.#needed.length === 0 ? everyPage(shard) : await shard.search(this.query);
    this.matched += pages.length;
    return this.narrowing
      .narrowed(pages, shard.columns)
      .map((page) => ({ ...page, shard, day: shard.columns.days[page.page] ?? -1 }));
  }
}

const everyPage = ({ size }: OpenShard): PageFound[] =>
  Array.from({ length: size }, (_, page) => ({ page, score: 0, places: [] }));

/** Calls `tell` when asked, never twice at once; what is asked meanwhile is done once, afterwards. */
function oneAtATime(tell: () => Promise<unknown>): { (): void; settled(): Promise<void> } {
  let telling: Promise<void> | undefined;
  let isStale = false;
  let fault: unknown;
  const work = async (): Promise<void> => {
    try {
      do {
        isStale = false;
        await tell();
      } while (isStale);
    } catch (error) {
      fault ??= error;
    }
    telling = undefined;
  };
  const update = (): void => {
    isStale = true;
    telling ??= work();
  };
  const settled = async (): Promise<void> => {
    await telling;
    if (fault !== undefined) throw fault;
  };
  return Object.assign(update, { settled });
}
