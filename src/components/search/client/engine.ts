import { GERMAN } from '../../../format/search/german.ts';
import {
  type Columns,
  type Manifest,
  MANIFEST,
  SHARD_FILES,
  type ShardEntry,
} from '../../../format/search/index-files.ts';
import type { Language } from '../../../format/search/language.ts';
import {
  type EngineOptions,
  type SearchEngine,
  type SearchOptions,
  type SearchState,
  SearchUnavailable,
} from './engine-types.ts';
import { jumpsOf } from './jump.ts';
import { Loader } from './loader.ts';
import { nearWords } from './near.ts';
import { OpenShard } from './open-shard.ts';
import { type Program, startProgram } from './pagefind/program.ts';
import { type Query, queryOf } from './query.ts';
import { SearchRun } from './run.ts';
import { inParts, withFewerWords } from './instead.ts';
import { stateOf, type StateFrame } from './state.ts';

/** The search of a site. Nothing is fetched before it is asked. */
export const createEngine = (options: EngineOptions, language: Language = GERMAN): SearchEngine =>
  new Engine(options, language);

type Aborted = () => void;
type Tell = (run: SearchRun, more?: Partial<SearchState>) => Promise<SearchState>;

class Engine implements SearchEngine {
  readonly #loader: Loader;
  readonly #language: Language;
  readonly #now: () => number;
  #program: Promise<Program> | undefined;
  readonly #open = new Map<string, Promise<OpenShard>>();

  constructor({ now = () => performance.now(), ...options }: EngineOptions, language: Language) {
    this.#loader = new Loader(options);
    this.#language = language;
    this.#now = now;
  }

  async search(
    typed: string,
    options: SearchOptions,
    onUpdate: (state: SearchState) => void,
    signal?: AbortSignal,
  ): Promise<SearchState> {
    const before = await this.#manifest();
    const state = await this.#search(typed, options, onUpdate, signal);
    if (state.failed.length === 0) return state;
    // The site may have been published anew since its list was read, and the old files are gone.
    this.#loader.forget(MANIFEST);
    const now = await this.#manifest().catch(() => before);
    const isSame = JSON.stringify(now) === JSON.stringify(before);
    return isSame ? state : this.#search(typed, options, onUpdate, signal);
  }

  async #search(
    typed: string,
    options: SearchOptions,
    onUpdate: (state: SearchState) => void,
    signal?: AbortSignal,
  ): Promise<SearchState> {
    const started = this.#now();
    const aborted = () => signal?.throwIfAborted();
    const manifest = await this.#manifest();
    const query = queryOf(typed, this.#language);
    const jump = await jumpsOf(typed, manifest, this.#language, this.#loader);
    aborted();
    const frame: StateFrame = {
      options,
      jump,
      notes: query.notes,
      loader: this.#loader,
      language: this.#language,
      milliseconds: () => Math.round(this.#now() - started),
    };
    const tell: Tell = async (run, more = {}) => {
      const state = await stateOf(run, frame, more);
      aborted();
      onUpdate(state);
      return state;
    };
    const run = this.#run(manifest, query, options, saysNothing(typed, query));
    if (jump.length > 0) await tell(run);
    await run.all(() => tell(run), aborted);
    return this.#finish(run, manifest, tell, aborted);
  }

  async ids(typed: string, options: SearchOptions, signal?: AbortSignal): Promise<readonly string[]> {
    const manifest = await this.#manifest();
    const aborted = () => signal?.throwIfAborted();
    const query = queryOf(typed, this.#language);
    const run = this.#run(manifest, query, options, saysNothing(typed, query));
    await run.all(async () => {}, aborted);
    const { run: last } = await this.#instead(run, manifest, undefined, aborted);
    const found = last.ranked(options.sort);
    const shards = [...new Set(found.map(({ shard }) => shard))];
    const load = (shard: OpenShard) =>
      this.#loader.json<readonly string[]>(shard.entry.path + SHARD_FILES.ids);
    const ids = new Map(await Promise.all(shards.map(async (shard) => [shard, await load(shard)] as const)));
    aborted();
    return found.flatMap(({ shard, page }) => ids.get(shard)?.[page] ?? []);
  }

  async warm(): Promise<void> {
    await this.#manifest()
      .then(
        (manifest) => {
          const [newest] = manifest.shards;
          return newest && this.#shard(newest, manifest);
        },
        () => {},
      )
      .catch(() => {});
  }

  #run(manifest: Manifest, query: Query, options: SearchOptions, isMute: boolean): SearchRun {
    const shards = isMute ? [] : manifest.shards;
    return new SearchRun(query, shards, options, this.#loader, async (entry) => this.#shard(entry, manifest));
  }

  /** Tells the end: what is unknown, what was searched instead, or what looks like it. */
  async #finish(first: SearchRun, manifest: Manifest, tell: Tell, aborted: Aborted): Promise<SearchState> {
    const { run, ...told } = await this.#instead(first, manifest, tell, aborted);
    const words = first.unknown();
    const near = await Promise.all(
      words.map(async (word) => ({
        word: word.text,
        suggestions: await nearWords(word, manifest.shards, this.#language, this.#loader),
      })),
    );
    return tell(run, {
      ...told,
      complete: true,
      unknown: words.map(({ text }) => text),
      near: near.filter(({ suggestions }) => suggestions.length > 0),
    });
  }

  /** Where nothing was found: the parts of unknown compounds, or fewer words. The first that finds something. */
  async #instead(
    first: SearchRun,
    manifest: Manifest,
    tell: Tell | undefined,
    aborted: Aborted,
  ): Promise<{ run: SearchRun } & Partial<Pick<SearchState, 'parts' | 'notes'>>> {
    if (first.matched > 0 || first.failed.length > 0) return { run: first };
    const known = { shards: manifest.shards, loader: this.#loader, language: this.#language };
    const unknown = first.unknown();
    const ways =
      unknown.length > 0
        ? await inParts(first.query, unknown, known)
        : await withFewerWords(first.query, known);
    for (const { query, parts, notes } of ways) {
      const run = this.#run(manifest, query, first.options, false);
      await run.all(async () => (run.total > 0 ? tell?.(run, { parts, notes }) : undefined), aborted);
      if (run.matched > 0) return { run, parts, notes };
    }
    return { run: first };
  }

  async #manifest(): Promise<Manifest> {
    try {
      return await this.#loader.json<Manifest>(MANIFEST);
    } catch (error) {
      throw new SearchUnavailable('index', error);
    }
  }

  #shard(entry: ShardEntry, manifest: Manifest): Promise<OpenShard> {
    let open = this.#open.get(entry.path);
    if (!open) {
      open = this.#opened(entry, manifest);
      this.#open.set(entry.path, open);
      open.catch(() => this.#open.delete(entry.path));
    }
    return open;
  }

  async #opened(entry: ShardEntry, manifest: Manifest): Promise<OpenShard> {
    const [program, meta, columns] = await Promise.all([
      this.#started(manifest),
      this.#loader.pagefind(entry.path + SHARD_FILES.meta),
      this.#loader.json<Columns>(entry.path + SHARD_FILES.columns),
    ]);
    return new OpenShard(entry, columns, meta, program, this.#loader);
  }

  async #started({ engine = '' }: Manifest): Promise<Program> {
    this.#program ??= this.#loader.pagefind(engine).then(startProgram);
    try {
      return await this.#program;
    } catch (error) {
      this.#program = undefined;
      throw new SearchUnavailable('engine', error);
    }
  }
}

/** True where something was typed and nothing of it can be searched for. */
const saysNothing = (typed: string, { words, phrases }: Query): boolean =>
  typed.trim() !== '' && words.length + phrases.length === 0;
