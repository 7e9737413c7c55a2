/** What can be found. */
export const SEARCH_KINDS = [
  'meeting',
  'agenda-item',
  'paper',
  'resolution',
  'person',
  'organization',
  'file',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What the filter "Art" calls people and bodies; whoever types a name looks for these first. */
export const NAMED_KINDS: readonly string[] = ['Person', 'Gremium', 'Fraktion', 'Partei', 'Verwaltung'];

/** Name of the list of shards in `suche/daten/`. */
export const MANIFEST = 'index.json';

/** `suche/daten/index.json`: where everything lies, all paths relative to it. The only file whose name is not its hash. */
export interface Manifest {
  readonly version: 1;
  /** The search program: gzip of WebAssembly. Absent where the index could not be built. */
  readonly engine?: string;
  /** Newest first. */
  readonly shards: readonly ShardEntry[];
  /** Look-up of numbers by year, "" for those without; `NumberFile`. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Years of the numbers that are named without one; `YearsFile`. */
  readonly numberYears?: string;
  /** Look-up of days by year; `DateFile`. */
  readonly dates: Readonly<Record<string, string>>;
}

/** A part of the record that is searched as one. */
export interface ShardEntry {
  readonly name: string;
  /** "Wahlperiode 2016 bis 2021" */
  readonly label: string;
  /** Folder, with a slash at its end. */
  readonly path: string;
  readonly count: number;
  /** First and last day of what has one. */
  readonly from?: string;
  readonly to?: string;
  /** First stem of each file of the lexicon, in order. */
  readonly lexicon: readonly string[];
}

/** Files within the folder of a shard. All but those of Pagefind are gzip of JSON. */
export const SHARD_FILES = {
  meta: 'meta.pf_meta',
  columns: 'spalten.dat',
  ids: 'kennungen.dat',
  titleWords: 'titelwoerter.dat',
  lexicon: (number: number) => `woerter/${number}.dat`,
  index: (hash: string) => `index/${hash}.pf_index`,
  card: (hash: string) => `texte/${hash}.dat`,
  piece: (hash: string, number: number) => `texte/${hash}-${number}.dat`,
} as const;

/** A stem, how often it stands in the shard, and the words of it, most frequent first; of these, words that show it best. */
export type LexiconEntry = readonly [stem: string, count: number, ...words: string[]];

/** `woerter/<n>.dat`, `titelwoerter.dat`: in order of the stems' code units. */
export type LexiconFile = readonly LexiconEntry[];

/** Filters of which a record may have several values. */
export const COLUMN_NAMES = ['kind', 'body', 'organization', 'year', 'term', 'result', 'faction'] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** `spalten.dat`: the records in the order of Pagefind's list; of each a number of a value, several, or none (-1). */
export interface Columns {
  readonly values: Readonly<Record<ColumnName, readonly string[]>>;
  readonly rows: Readonly<Record<ColumnName, readonly (number | readonly number[])[]>>;
  /** Days from 1 January 1900, -1 without a date. */
  readonly days: readonly number[];
}

/** `texte/<hash>.dat`: a record as it is shown. */
export interface Card {
  readonly id: string;
  readonly kind: SearchKind;
  readonly url: string;
  readonly title: string;
  readonly detail: string;
  readonly date?: string;
  /** The text, where it is short; else it lies in pieces of `PIECE_WORDS` words. */
  readonly text?: string;
  /** Word with which each page begins. */
  readonly pages?: readonly number[];
}

/** Words of a piece of a long text. */
export const PIECE_WORDS = 1500;

/** What a number or a day names. */
export type LookupEntry = readonly [url: string, title: string, detail: string];
/** By canonical number. */
export type NumberFile = Readonly<Record<string, readonly LookupEntry[]>>;
/** Years, newest first, in which there is a number: "878" leads to "878/2017". */
export type YearsFile = Readonly<Record<string, readonly string[]>>;
/** By day `MM-DD`. */
export type DateFile = Readonly<Record<string, readonly LookupEntry[]>>;
