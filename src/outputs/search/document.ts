import type { IndexLanguage } from '../../format/search/language.ts';
import type { SearchRecord } from './search-record.ts';

/** A record as it is given to Pagefind: what is searched, the text with its words and three fields beside it. */
export interface IndexDocument {
  readonly id: string;
  readonly content: string;
  readonly title: string;
  /** Number, body, date. */
  readonly detail: string;
  /** Ends of compounds and other spellings, which no excerpt shows. */
  readonly parts: string;
}

/** Compounds of a text whose parts are indexed: the rarest of the shard. Those of the title always are. */
export const MOST_COMPOUNDS = 300;

/** The documents of a shard, in the order of its records. */
export function documentsOf(records: readonly SearchRecord[], language: IndexLanguage): IndexDocument[] {
  const suffixes = remembered(language.suffixes);
  const compounds = records.map(({ text }) => compoundsOf(text, language, suffixes));
  const frequency = new Map<string, number>();
  for (const word of compounds.flatMap((words) => [...words]))
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rare = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
  return records.map(({ id, title, text, detail, words = [] }, at) => {
    const ofTitle = compoundsOf(`${title} ${detail}`, language, suffixes);
    const ofText = [...(compounds[at] ?? [])].sort(rare).slice(0, MOST_COMPOUNDS);
    const parts = new Set([...ofTitle, ...ofText].flatMap((word) => suffixes(word)));
    return {
      id,
      // Pagefind leaves out a page without words.
      content: language.searchable([text, detail, title, id].find((some) => some !== '') ?? id),
      title: language.searchable(title),
      detail: language.searchable(detail),
      parts: [...new Set([...words, ...[...parts].sort()])].join(' '),
    };
  });
}

const compoundsOf = (
  text: string,
  { words }: IndexLanguage,
  suffixes: IndexLanguage['suffixes'],
): Set<string> => new Set(words(text).filter((word) => suffixes(word).length > 0));

function remembered(ask: IndexLanguage['suffixes']): IndexLanguage['suffixes'] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let found = known.get(word);
    if (!found) known.set(word, (found = ask(word)));
    return found;
  };
}
