/** What the index and the query need to know of the German language. */
export interface Language {
  /** The words of a text as they are written, in their order. */
  readonly words: (text: string) => readonly string[];
  /** The text with the signs at which Pagefind splits words. It has as many words as before. */
  readonly searchable: (text: string) => string;
  /** The stem under which Pagefind files a word. */
  readonly stem: (word: string) => string;
  /**
   * The ends of a compound from each of its parts on: of "Straßenausbaubeitrag" "ausbaubeitrag" and "beitrag". Empty
   * where the word is none. Pagefind looks for beginnings, so that these make all parts found.
   */
  readonly suffixes: (word: string) => readonly string[];
  /** The parts of a compound as words of their own: "Straße", "Ausbau", "Beitrag"; empty where the word is none. */
  readonly parts: (word: string) => readonly string[];
  /** True of words such as "der" and "und". */
  readonly isStopWord: (word: string) => boolean;
  /** Those of `candidates` that look most like `word`, nearest first; of equal ones the more frequent first. */
  readonly near: (word: string, candidates: readonly Candidate[], most: number) => readonly string[];
  /** The numbers of papers in a text in canonical form; the year is "" where they name none. */
  readonly numbers: (text: string) => readonly NamedNumber[];
  /** The day or month that a text names as a whole: `YYYY-MM-DD` or `YYYY-MM`. */
  readonly day: (text: string) => string | undefined;
}

/** A word of the index and how often it stands there. */
export interface Candidate {
  readonly word: string;
  readonly count: number;
}

export interface NamedNumber {
  readonly key: string;
  readonly year: string;
}
