import { COLUMN_NAMES, type ColumnName, type SearchKind } from '../../../format/search/index-files.ts';
import type { QueryNote } from '../../../format/wording/search.ts';

/** What results can be narrowed by. */
export const FILTER_NAMES = COLUMN_NAMES;
export type FilterName = ColumnName;

/** Chosen values by filter, in German as they are shown; values of one filter are alternatives. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export type Sort = 'relevance' | 'newest' | 'oldest';

export interface SearchOptions {
  readonly filters?: Filters;
  /** Relevance unless told; without words the newest first. */
  readonly sort?: Sort;
  /** Hits that are wanted, 10 unless told. A larger number asked later costs only the further hits. */
  readonly limit?: number;
}

/** A piece of plain text; `mark` where it was searched for. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** One thing that was found. Everything in it is plain text, never HTML. */
export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  /** German, as the filter "Art" calls it. */
  readonly kindLabel: string;
  /** Path on the site with its anchor; of a PDF with `#page=N` of the best place. Or a foreign address. */
  readonly url: string;
  readonly title: readonly Segment[];
  /** One line: number, body, date. */
  readonly detail: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** Page of a document in which the excerpt stands, from 1. */
  readonly page?: number;
  /** Empty where the words stand in the title only and there is no text. */
  readonly excerpt: readonly Segment[];
}

/** A thing that is named by its number or its date; a month leads to its calendar, a year to its meetings. */
export interface Jump {
  readonly title: string;
  readonly detail: string;
  readonly url: string;
}

/** What was done with the words beyond searching for them, in the order of the query. */
export type Note = QueryNote;

/** How a search stands. Each call of `onUpdate` gives a newer one; the last has `complete`. */
export interface SearchState {
  /** The best `limit` hits of what has been searched so far. */
  readonly hits: readonly Hit[];
  /** Hits in all that has been searched so far, with the filters; final where `complete`. */
  readonly total: number;
  /** True where nothing more will come. */
  readonly complete: boolean;
  readonly shardsDone: number;
  readonly shardsTotal: number;
  /** What could not be searched, as a reader knows it: "Wahlperiode 2011 bis 2016". */
  readonly failed: readonly string[];
  /** Words of the query that stand nowhere; known where `complete`. Nothing is found then, unless `parts` helped. */
  readonly unknown: readonly string[];
  /** Words of the record that look like an unknown one, nearest first. */
  readonly near: readonly { readonly word: string; readonly suggestions: readonly string[] }[];
  /** Unknown compounds for whose parts was searched instead. */
  readonly parts: readonly { readonly word: string; readonly parts: readonly string[] }[];
  /** Things that the query names by number or date; there before any full text. */
  readonly jump: readonly Jump[];
  /**
   * For each filter the values that would give hits, with their number, most first (years newest first). The other
   * filters hold, the filter's own values do not, so that a further value can be chosen.
   */
  readonly counts: Readonly<
    Record<FilterName, readonly { readonly value: string; readonly count: number }[]>
  >;
  readonly notes: readonly Note[];
  /** Milliseconds from the call to this state. */
  readonly milliseconds: number;
}

/** What goes wrong as a whole; a part that fails is in `SearchState.failed`. */
export class SearchUnavailable extends Error {
  /** `index`: the list of shards cannot be read. `engine`: WebAssembly is forbidden or missing in this browser. */
  readonly reason: 'index' | 'engine';

  constructor(reason: 'index' | 'engine', cause?: unknown) {
    super(`search is unavailable: ${reason}`, { cause });
    this.name = 'SearchUnavailable';
    this.reason = reason;
  }
}

export interface SearchEngine {
  /**
   * Searches, newest shard first, and calls `onUpdate` after the look-up and after each shard. Gives the last state.
   * An empty `query` lists what the filters leave, newest first.
   * @throws SearchUnavailable
   * @throws the signal's reason where `signal` aborts
   */
  search(
    query: string,
    options: SearchOptions,
    onUpdate: (state: SearchState) => void,
    signal?: AbortSignal,
  ): Promise<SearchState>;
  /** Ids of everything that a search finds, for saved searches; best first. */
  ids(query: string, options: SearchOptions, signal?: AbortSignal): Promise<readonly string[]>;
  /** Fetches what every search needs, so that the first answer comes sooner (on focus of the field). Never throws. */
  warm(): Promise<void>;
}

/** What the engine needs from its surroundings. */
export interface EngineOptions {
  /** Address of the folder `suche/daten/` with a slash at its end. */
  readonly base: string;
  /** `globalThis.fetch` in a browser. */
  readonly fetch: (
    address: string,
    init: { readonly signal?: AbortSignal | undefined; readonly cache?: 'no-cache' },
  ) => Promise<Response>;
  /** Milliseconds of a clock that only goes forward; `performance.now` unless told. */
  readonly now?: () => number;
}
