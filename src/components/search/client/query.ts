import { fold } from '../../../format/german/fold.ts';
import type { Language } from '../../../format/search/language.ts';
import type { Note } from './engine-types.ts';

/** A word that is searched for. */
export interface QueryWord {
  /** As written. */
  readonly text: string;
  /** As Pagefind takes it: folded. */
  readonly folded: string;
  readonly stem: string;
}

/** What is searched for: all of these words, and each phrase as it stands. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly QueryWord[])[];
  readonly notes: readonly Note[];
}

/** Longer queries are cut; the longest titles of real councils have 1,200 characters. */
export const MOST_CHARACTERS = 1200;
/** Words that are searched for; of more, the first ones. */
export const MOST_WORDS = 24;

const QUOTES = /[„“”«»"]/g;

/** Reads what somebody typed. Whatever that is, it gives words, phrases or a note that there are none. */
export function queryOf(typed: string, language: Language): Query {
  const notes: Note[] = [];
  const text = typed.slice(0, MOST_CHARACTERS).toWellFormed();
  if (typed.length > MOST_CHARACTERS) notes.push({ kind: 'cut', kept: MOST_CHARACTERS });
  const parts = text.replace(QUOTES, '"').split('"');
  if (parts.length % 2 === 0) notes.push({ kind: 'unbalanced-quotes' });
  const isQuoted = (at: number): boolean => at % 2 === 1 && at < parts.length - 1;
  const read = parts.map((part) => wordsOf(part, language));
  const quoted = read.filter((words, at) => isQuoted(at) && words.length > 0);
  const { said, empty } = withoutEmpty(
    read.filter((_, at) => !isQuoted(at)).flat(),
    quoted.length > 0,
    language,
  );
  if (empty.length > 0) notes.push({ kind: 'stop-words', words: empty });
  const { words, phrases, isCut } = limited(said, quoted);
  if (isCut) notes.push({ kind: 'too-many-words', kept: MOST_WORDS });
  if (typed.trim() !== '' && words.length + phrases.length === 0 && empty.length === 0)
    notes.push({ kind: 'no-words' });
  return { words, phrases, notes };
}

/** The words of a text as the index knows them. */
export const wordsOf = (text: string, language: Language): QueryWord[] =>
  language
    .words(text)
    .map((word) => ({ text: word, folded: fold(word), stem: language.stem(word) }))
    .filter(({ folded, stem }) => folded !== '' && stem !== '');

/** Without words such as "der", and the words that are so; each other word once. */
function withoutEmpty(words: readonly QueryWord[], hasMore: boolean, { isStopWord }: Language) {
  const once = [...new Map(words.map((word) => [word.folded, word])).values()];
  const said = once.filter(({ text }) => !isStopWord(text));
  const empty = once.filter(({ text }) => isStopWord(text)).map(({ text }) => text);
  return said.length > 0 || hasMore || empty.length > 0 ? { said, empty } : { said: once, empty: [] };
}

function limited(said: readonly QueryWord[], quoted: readonly (readonly QueryWord[])[]) {
  const words = said.slice(0, MOST_WORDS);
  let room = MOST_WORDS - words.length;
  const phrases: (readonly QueryWord[])[] = [];
  for (const phrase of quoted) {
    if (phrase.length > room) continue;
    room -= phrase.length;
    phrases.push(phrase);
  }
  return { words, phrases, isCut: words.length < said.length || phrases.length < quoted.length };
}
