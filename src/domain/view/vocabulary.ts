import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { OpenItem, PublicMeeting, PublicPaper, PublicResolution } from '../public-record.ts';
import { resolutionKey } from '../url.ts';
import { dayOfPaper } from './papers.ts';
import { perIndex } from './per-index.ts';
import { flatOpenItems, type RecordIndex } from './record-index.ts';
import { spelledMost, wordKey } from '../word-key.ts';

/** What a thing is about, and where: the two vocabularies of the record. */
export type Vocabulary = 'subjects' | 'places';

/** The words that a paper or an agenda item bears. */
export type Words = Readonly<Record<Vocabulary, readonly string[]>>;

/** A public thing that bears a word. */
export type Bearer = { readonly date?: CalendarDate } & (
  | { readonly kind: 'paper'; readonly paper: PublicPaper }
  | { readonly kind: 'item'; readonly item: OpenItem; readonly meeting: PublicMeeting }
  | { readonly kind: 'resolution'; readonly resolution: PublicResolution }
);

/** A subject or place with everything public that bears it. */
export interface Word {
  /** Last part of its address. */
  readonly key: string;
  /** The spelling that most things use. */
  readonly label: string;
  /** Newest first, undated ones last; an item that was decided stands as its resolution alone. */
  readonly bearers: readonly Bearer[];
}

const VOCABULARIES: readonly Vocabulary[] = ['subjects', 'places'];
const collator = new Intl.Collator('de', { numeric: true });

/** The words of an agenda item: its own, then those of its papers. */
export const wordsOfItem = (item: OpenItem, index: RecordIndex): Words =>
  union([item, ...papersOf(item.papers, index)]);

/** The words of a resolution: those of its agenda item, then those of its papers. */
export function wordsOfResolution(resolution: PublicResolution, index: RecordIndex): Words {
  const agenda = index.meeting.get(resolution.meeting ?? '')?.agenda ?? [];
  const items = [...flatOpenItems(agenda)].filter(({ id }) => id === resolution.item);
  return union([...items, ...papersOf(resolution.papers, index)]);
}

const papersOf = (keys: readonly string[], index: RecordIndex): PublicPaper[] =>
  keys.flatMap((key) => index.paper.get(key) ?? []);

/** Each word once, in the order in which it first appears. */
function union(things: readonly Words[]): Words {
  const of = (vocabulary: Vocabulary) => {
    const words = new Map<string, string>();
    for (const thing of things)
      for (const word of thing[vocabulary]) if (!words.has(wordKey(word))) words.set(wordKey(word), word);
    return [...words.values()];
  };
  return { subjects: of('subjects'), places: of('places') };
}

/** All subjects and all places of the record, each by name. */
export const vocabulariesOf = perIndex((index): Readonly<Record<Vocabulary, readonly Word[]>> => {
  const bearers = [...bearersOf(index)].sort(newestFirst);
  const [subjects = [], places = []] = VOCABULARIES.map((vocabulary) => wordsIn(vocabulary, bearers));
  return { subjects, places };
});

type Found = { readonly bearer: Bearer; readonly words: Words };

function wordsIn(vocabulary: Vocabulary, found: readonly Found[]): Word[] {
  const groups = new Map<string, { bearers: Bearer[]; spellings: string[] }>();
  for (const { bearer, words } of found) {
    for (const word of words[vocabulary]) {
      const key = wordKey(word);
      const group = groups.get(key) ?? { bearers: [], spellings: [] };
      groups.set(key, group);
      group.bearers.push(bearer);
      group.spellings.push(word);
    }
  }
  groups.delete('');
  return [...groups]
    .map(([key, { bearers, spellings }]) => ({ key, label: spelledMost(spellings), bearers }))
    .sort((a, b) => collator.compare(a.label, b.label) || (a.key < b.key ? -1 : 1));
}

function* bearersOf(index: RecordIndex): Generator<Found> {
  for (const resolution of index.record.resolutions) {
    const bearer = { kind: 'resolution', date: resolution.date, resolution } as const;
    yield { bearer, words: wordsOfResolution(resolution, index) };
  }
  for (const meeting of index.meetings) {
    for (const item of flatOpenItems(meeting.agenda)) {
      if (index.resolution.has(resolutionKey(meeting.key, item.id))) continue;
      const bearer = { kind: 'item', date: dayOf(meeting.start), item, meeting } as const;
      yield { bearer, words: wordsOfItem(item, index) };
    }
  }
  for (const paper of index.record.papers) {
    const date = dayOfPaper(paper, index);
    yield { bearer: { kind: 'paper', ...(date && { date }), paper }, words: union([paper]) };
  }
}

/** Of one day the order of `bearersOf` stays: what was decided before what was only laid before the council. */
function newestFirst({ bearer: a }: Found, { bearer: b }: Found): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first > second ? -1 : first < second ? 1 : 0;
}
