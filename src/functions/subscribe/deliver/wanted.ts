import {
  changesFor,
  type EntryNotice,
  type Interest,
  type NoticeChange,
  parseInterest,
} from '../../../domain/subscriptions/index.ts';
import { noticeWords } from '../../../format/german/notice-words.ts';
import type { Subscription } from '../ports.ts';

/** Words whose folded form is remembered. */
const MOST = 10_000;
const folded = new Map<string, string>();

/** The same word is asked for with each change. */
function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST) folded.clear();
  const words = noticeWords(word);
  folded.set(word, words);
  return words;
}

const interestsOf = ({ interests }: Pick<Subscription, 'interests'>): Interest[] =>
  interests.map(parseInterest).filter((interest) => interest !== undefined);

/** What a subscriber is told of an entry. */
export const wantedOf = (
  subscription: Pick<Subscription, 'interests'>,
  { changes }: EntryNotice,
): NoticeChange[] => changesFor(interestsOf(subscription), changes, fold);
