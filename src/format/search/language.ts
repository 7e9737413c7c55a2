/** What the browser needs to know of German for a query. */
export interface Language {
  /** The words of a text as they are written, in their order. */
  readonly words: (text: string) => readonly string[];
  /** The text with the signs at which Pagefind splits words. It has as many words as before. */
  readonly searchable: (text: string) => string;
  /** The stem under which Pagefind files a word. */
  readonly stem: (word: string) => string;
  /** What stands between the signs, humps and digits of a word, as Pagefind splits it: "Abs" of "Abs.1", "LF" and "10". */
  readonly pieces: (word: string) => readonly string[];
  /** True of words such as "der" and "wann". */
  readonly isStopWord: (word: string) => boolean;
  /**
   * The parts of an unknown compound that `knows` all knows, in plain small letters; empty where there are not two.
   * It needs no list of words.
   */
  readonly parts: (word: string, knows: (part: string) => boolean) => readonly string[];
  /** Those of `candidates` that look most like `word`, nearest first. */
  readonly near: (word: string, candidates: Iterable<string>, most: number) => readonly string[];
  /** The numbers of papers in a text. */
  readonly numbers: (text: string) => readonly NamedNumber[];
  /** The days `YYYY-MM-DD`, months `YYYY-MM` and years that a text names. */
  readonly days: (text: string) => readonly string[];
}

/** What the build needs beside that; it holds the list of words. */
export interface IndexLanguage extends Language {
  /**
   * The ends of a compound from each of its parts on: of "Straßenausbaubeitrag" "ausbaubeitrag" and "beitrag". Empty
   * where the word is none. Pagefind looks for beginnings, so that these make all parts found.
   */
  readonly suffixes: (word: string) => readonly string[];
}

/** A number of a paper in canonical form. */
export interface NamedNumber {
  /** "878/2017", with its addition "878/2017/1". */
  readonly key: string;
  /** The same without the addition. */
  readonly base: string;
  /** "" where it names none. */
  readonly year: string;
}
