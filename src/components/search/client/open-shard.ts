import {
  type Columns,
  NAMED_KINDS,
  SHARD_FILES,
  type ShardEntry,
} from '../../../format/search/index-files.ts';
import { type PagefindMeta, pagefindMeta } from '../../../format/search/pagefind-files.ts';
import type { Loader } from './loader.ts';
import { valuesOf } from './narrow.ts';
import {
  type Found,
  type OpenIndex,
  PAGEFIND_VERSION,
  type Place,
  type Program,
} from './pagefind/program.ts';
import type { Query, QueryWord } from './query.ts';

/** A page of a shard that was found. */
export interface PageFound {
  /** Its number in the shard. */
  readonly page: number;
  readonly score: number;
  readonly places: readonly Place[];
}

/** How much a word counts in the fields beside the text, which has 1. */
const WEIGHTS = { meta_weights: { title: 5, angaben: 1.5, teile: 0.6 } };
/** How much more a page counts that has the very words: "Haus" finds "Haushalt" too, behind all houses. */
const EXACT = 3;
/** How much more a person or a body counts whose name was typed. */
const NAMED = 2.5;
/** Words for which that is looked up. */
const MOST_EXACT = 8;
/** Fields in which a phrase may stand; in the parts of compounds it would be chance. */
const PHRASE_FIELDS = ['title', 'angaben'];
/** Files of words that one word may need; a word of one letter begins words in nearly all. */
const MOST_CHUNKS = 6;

/** A shard whose list of pages is loaded. Words are fetched as searches need them. */
export class OpenShard {
  readonly entry: ShardEntry;
  readonly columns: Columns;
  readonly #meta: PagefindMeta;
  readonly #index: OpenIndex;
  readonly #loader: Loader;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #added = new Map<string, Promise<void>>();

  constructor(entry: ShardEntry, columns: Columns, meta: Uint8Array, program: Program, loader: Loader) {
    this.entry = entry;
    this.columns = columns;
    this.#meta = pagefindMeta(meta);
    if (this.#meta.version !== PAGEFIND_VERSION)
      throw new Error(`The index is of Pagefind ${this.#meta.version}, not ${PAGEFIND_VERSION}.`);
    this.#index = program.open(meta, WEIGHTS);
    this.#loader = loader;
    this.#numbers = new Map(this.#meta.pages.map((hash, at) => [hash, at]));
  }

  /** Hash of a page, by which its card is found. */
  hashOf(page: number): string {
    return this.#meta.pages[page] ?? '';
  }

  get size(): number {
    return this.#meta.pages.length;
  }

  /** The pages in which all words and all phrases stand. Every word must be known. @throws where words cannot be loaded */
  async search({ words, phrases }: Query): Promise<readonly PageFound[]> {
    await this.#addWords([...words, ...phrases.flat()]);
    const found = [
      ...(words.length > 0 ? [this.#ask(words, false)] : []),
      ...phrases.map((phrase) => this.#ask(phrase, true).filter(isPhrase)),
    ];
    const share = this.#exactness(words);
    return inAll(found).flatMap(({ p, s, l, mf = [] }) => {
      const page = this.#numbers.get(p);
      if (page === undefined) return [];
      const named = mf.includes('title') && this.#isNamed(page) ? NAMED : 1;
      return [{ page, score: s * named * (1 + EXACT * share(p)), places: l }];
    });
  }

  #isNamed(page: number): boolean {
    const { values } = this.columns;
    return valuesOf(this.columns, 'kind', page).some((at) => NAMED_KINDS.includes(values.kind[at] ?? ''));
  }

  /** For a page the share of the words that stand in it as such, and not only as the beginning of another word. */
  #exactness(words: readonly QueryWord[]): (hash: string) => number {
    const asked = words.slice(0, MOST_EXACT);
    const counts = new Map<string, number>();
    for (const word of asked)
      for (const { p } of this.#ask([word], true)) counts.set(p, (counts.get(p) ?? 0) + 1);
    return (hash) => (asked.length === 0 ? 0 : (counts.get(hash) ?? 0) / asked.length);
  }

  #ask(words: readonly QueryWord[], exact: boolean): readonly Found[] {
    const query = words.map(({ folded }) => folded).join(' ');
    const original = words
      .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]/gu, ''))
      .join(' ');
    return this.#index.search(query, original, exact);
  }

  async #addWords(words: readonly QueryWord[]): Promise<void> {
    const needed = new Set(words.flatMap(({ stem }) => this.#chunksOf(stem)));
    await Promise.all([...needed].map((hash) => this.#add(hash)));
  }

  #chunksOf(stem: string): string[] {
    return this.#meta.chunks
      .filter(({ from, to }) => to >= stem && (from <= stem || from.startsWith(stem)))
      .slice(0, MOST_CHUNKS)
      .map(({ hash }) => hash);
  }

  #add(hash: string): Promise<void> {
    let added = this.#added.get(hash);
    if (!added) {
      added = this.#load(hash);
      this.#added.set(hash, added);
      added.catch(() => this.#added.delete(hash));
    }
    return added;
  }

  async #load(hash: string): Promise<void> {
    const name = this.entry.path + SHARD_FILES.index(hash);
    this.#index.add(await this.#loader.pagefind(name));
    this.#loader.forget(name);
  }
}

const isPhrase = ({ l, mf = [] }: Found): boolean =>
  l.length > 0 || mf.some((field) => PHRASE_FIELDS.includes(field));

/** Those that stand in all lists, with their scores and places together. */
function inAll([first = [], ...others]: readonly (readonly Found[])[]): readonly Found[] {
  return others.reduce((found, other) => {
    const byHash = new Map(other.map((one) => [one.p, one]));
    return found.flatMap((one) => {
      const too = byHash.get(one.p);
      return too ? [{ ...one, s: one.s + too.s, l: [...one.l, ...too.l] }] : [];
    });
  }, first);
}
