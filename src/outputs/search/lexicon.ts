import type { LexiconEntry, LexiconFile } from '../../format/search/index-files.ts';
import type { IndexLanguage } from '../../format/search/language.ts';
import type { SearchRecord } from './search-record.ts';

/** Characters of JSON in one file of the lexicon; packed it has some 10 KB. */
const FILE_CHARACTERS = 24_000;
/** Spellings that are kept of a stem. */
const MOST_WORDS = 3;
/** Longer words are no words: addresses, tables whose blanks were lost. */
const LONGEST = 60;

/** The words of a shard. */
export interface Lexicon {
  /** In order; what begins with a stem lies side by side. */
  readonly files: readonly LexiconFile[];
  /** Words of the titles alone and ends of their compounds, for near spellings and for parts of a query's words. */
  readonly titles: LexiconFile;
}

/**
 * The lexicon of a shard: `stems` as Pagefind files them, with the number of documents of each, and the words of the
 * records that have them, so that a near spelling is shown as a word. A stem without such a word is known, never shown.
 */
export function lexiconOf(
  stems: ReadonlyMap<string, number>,
  records: readonly SearchRecord[],
  language: IndexLanguage,
): Lexicon {
  const words = wordsByStem(
    records.flatMap(({ title, text }) => [title, text]),
    language,
  );
  const ofTitles = new Set(
    [...new Set(records.flatMap(({ title }) => language.words(title)))]
      .flatMap((word) => [word, ...language.suffixes(word)])
      .map((word) => language.stem(word)),
  );
  const entry = (stem: string): LexiconEntry => [stem, stems.get(stem) ?? 0, ...commonest(words.get(stem))];
  const sorted = [...stems.keys()].sort();
  return {
    files: filled(sorted.map(entry)),
    titles: sorted.filter((stem) => ofTitles.has(stem)).map(entry),
  };
}

/** How often each spelling of a stem stands in the texts. */
function wordsByStem(
  texts: readonly string[],
  { words, stem }: IndexLanguage,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const known = new Map<string, string>();
  for (const text of texts)
    for (const word of words(text)) {
      if (word.length > LONGEST) continue;
      let root = known.get(word);
      if (root === undefined) known.set(word, (root = stem(word)));
      const spellings = found.get(root);
      if (spellings) spellings.set(word, (spellings.get(word) ?? 0) + 1);
      else found.set(root, new Map([[word, 1]]));
    }
  return found;
}

const commonest = (spellings: ReadonlyMap<string, number> = new Map()): string[] =>
  [...spellings]
    .sort(([a, often], [b, frequent]) => frequent - often || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);

/** Entries in files of about the same size. */
function filled(entries: readonly LexiconEntry[]): LexiconFile[] {
  const files: LexiconEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length + 1;
    if (size > room || files.length === 0) {
      files.push([]);
      room = FILE_CHARACTERS;
    }
    files.at(-1)?.push(entry);
    room -= size;
  }
  return files;
}
