import type { PublicVote } from '../../../domain/public-record.ts';
import type { Outcome } from '../../../domain/schema/index.ts';
import { plainText } from '../../markdown.ts';
import { type WordChange, wordChanges } from '../../word-diff.ts';
import { counted } from '../numbers.ts';
import { outcomeLine } from '../votes.ts';

/** What minutes say of one item. */
export interface SaidOfItem {
  readonly text?: string | undefined;
  readonly resolution?: string | undefined;
  readonly result?: { readonly outcome: Outcome; readonly wording?: string | undefined } | undefined;
  readonly vote?: PublicVote | undefined;
  readonly present?: number | undefined;
}

/** One part of what is said of an item, where two versions differ. */
export interface ChangedPart {
  readonly label: string;
  /** None where the words stayed and their marks changed. */
  readonly changes: readonly WordChange[];
}

/** What stands in place of changed words where there are none. */
export const MARKS_CHANGED =
  'Die Wörter sind dieselben; geändert ist die Auszeichnung, etwa Fettschrift oder eine Liste.';

/** Parts that are written in Markdown: compared are the words that a reader sees. */
const TEXTS: readonly (readonly [label: string, text: (said: SaidOfItem) => string])[] = [
  ['Text', ({ text = '' }) => text],
  ['Beschluss', ({ resolution = '' }) => resolution],
];

const FACTS: readonly (readonly [label: string, words: (said: SaidOfItem) => string])[] = [
  [
    'Ergebnis',
    ({ result, vote }) => outcomeLine({ outcome: result?.outcome, wording: result?.wording, vote }),
  ],
  ['Anwesende', ({ present }) => (present === undefined ? '' : counted(present, 'Mitglied', 'Mitglieder'))],
];

/** How two versions of the minutes differ at an item, part by part; empty where they say the same. */
export const minutesChanges = (before: SaidOfItem, after: SaidOfItem): ChangedPart[] => [
  ...TEXTS.flatMap(([label, text]) => {
    const [was, is] = [text(before), text(after)];
    const found = changed(label, plainText(was), plainText(is));
    if (found.length > 0 || !differ(wordChanges(was, is))) return found;
    // what plain text leaves out, such as the numbers of a list, is shown as it is written
    return lettersOf(was) === lettersOf(is) ? [{ label, changes: [] }] : changed(label, was, is);
  }),
  ...FACTS.flatMap(([label, words]) => changed(label, words(before), words(after))),
];

const lettersOf = (markdown: string): string => (markdown.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const differ = (changes: readonly WordChange[]): boolean => changes.some(({ kind }) => kind !== 'same');

function changed(label: string, was: string, is: string): ChangedPart[] {
  const changes = wordChanges(was, is);
  return differ(changes) ? [{ label, changes }] : [];
}
