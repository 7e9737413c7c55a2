import { type Interest, interestText } from './interest.ts';
import type { NoticeChange } from './notice.ts';

/** The form in which words are compared, as `noticeWords` of `format` writes it: words between single blanks. */
type FoldWords = (text: string) => string;

type Told = Pick<NoticeChange, 'concerns' | 'words'>;

/**
 * Whether a change is told to who follows `interests`: all, one of what it concerns, or a word of its text. Several words
 * must follow each other. The site folds the text of a change while it is built; `fold` is the same rule for the
 * subscriber's word, which the domain cannot know. A word of which nothing is left when it is folded matches nothing.
 */
export const matches = (interests: readonly Interest[], change: Told, fold: FoldWords): boolean =>
  interests.some((interest) => isAbout(interest, change, fold));

function isAbout(interest: Interest, { concerns, words }: Told, fold: FoldWords): boolean {
  if (interest.kind === 'all') return true;
  if (interest.kind !== 'word') return concerns.includes(interestText(interest));
  const folded = fold(interest.word).trim();
  return folded !== '' && ` ${words} `.includes(` ${folded} `);
}

/** The changes that are told to who follows `interests`, each once, in their order. */
export const changesFor = <Change extends Told>(
  interests: readonly Interest[],
  changes: readonly Change[],
  fold: FoldWords,
): Change[] => changes.filter((change) => matches(interests, change, fold));
