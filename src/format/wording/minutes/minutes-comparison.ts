import type { PublicVote } from '../../../domain/public-record.ts';
import type { Outcome } from '../../../domain/schema/index.ts';
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
  readonly changes: readonly WordChange[];
}

const PARTS: readonly (readonly [label: string, words: (said: SaidOfItem) => string])[] = [
  ['Text', ({ text = '' }) => text],
  ['Beschluss', ({ resolution = '' }) => resolution],
  [
    'Ergebnis',
    ({ result, vote }) => outcomeLine({ outcome: result?.outcome, wording: result?.wording, vote }),
  ],
  ['Anwesende', ({ present }) => (present === undefined ? '' : counted(present, 'Mitglied', 'Mitglieder'))],
];

/** How two versions of the minutes differ at an item, part by part; empty where they say the same. */
export const minutesChanges = (before: SaidOfItem, after: SaidOfItem): ChangedPart[] =>
  PARTS.flatMap(([label, words]) => {
    const changes = wordChanges(words(before), words(after));
    return changes.some(({ kind }) => kind !== 'same') ? [{ label, changes }] : [];
  });
