import { url } from '../../../domain/url.ts';
import type { Vocabulary } from '../../../domain/view/index.ts';
import { wordKey } from '../../../domain/word-key.ts';
import type { NamedLink } from '../paper/paper-words.ts';

/** The page of a word of a vocabulary, by its key. */
export const wordUrl = (vocabulary: Vocabulary, key: string): string =>
  vocabulary === 'subjects' ? url.subject(key) : url.place(key);

/** Subjects or places as links to their pages; a word that has none stands without. */
export const wordLinks = (vocabulary: Vocabulary, words: readonly string[]): NamedLink[] =>
  words.map((label) => {
    const key = wordKey(label);
    return key === '' ? { label } : { label, href: wordUrl(vocabulary, key) };
  });
