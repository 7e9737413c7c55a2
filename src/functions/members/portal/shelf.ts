import {
  type BookFiles,
  circulatedDocument,
  circulatedPaper,
  findDocument,
  flatItems,
  itemSubject,
  mayRead,
  type MembersMeeting,
  type MembersPaper,
  type MembersPart,
  meetingSubject,
  paperSubject,
  type Reader,
  type Reading,
  type Subject,
} from '../../../domain/members/index.ts';
import type { Council } from '../ports.ts';

/** Some parts of the index and what this reader may read of them. What is not asked for first is not shown. */
export interface Shelf {
  readonly council: Council;
  readonly reader: Reader;
  /** Of the parts asked for, each once, by start. */
  readonly meetings: readonly MembersMeeting[];
  /** Of the parts asked for, each once. */
  readonly papers: readonly MembersPaper[];
  /** Of the parts asked for, those with a book of resolutions. */
  readonly books: readonly BookOf[];
  paper(key: string): MembersPaper | undefined;
  /** Meetings whose agenda names the paper, by start. */
  meetingsOf(paper: string): readonly MembersMeeting[];
  readMeeting(key: string): Reading;
  /** A meeting of one's own bodies whose agenda does not lie open yet: day, place and state are told, nothing else. */
  awaits(key: string): boolean;
  readItem(meeting: string, item: string): Reading;
  readPaper(key: string): Reading;
  readDocument(id: string): Reading;
}

/** The book of a body's resolutions in a term. */
export type BookOf = Pick<MembersPart, 'organization'> & Pick<BookFiles, 'documents'>;

/** Cut out for one thing: parts with nothing in them but the ways to it, so that `find.ts` answers in no time. */
type Slices = Map<string, MembersPart[]>;

const add = (slices: Slices, key: string, slice: MembersPart): void => {
  const known = slices.get(key);
  if (known) known.push(slice);
  else slices.set(key, [slice]);
};

/** @param numbers parts whose things are asked for; others in which the same things stand are read too */
export async function openShelf(
  council: Council,
  reader: Reader,
  numbers: readonly number[],
): Promise<Shelf> {
  const asked = await council.parts(numbers);
  const beside = othersWith(council, asked).filter((number) => !numbers.includes(number));
  const cut = cutUp([...asked, ...(await council.parts(beside))]);
  const meetings = byKey(asked.flatMap((part) => part.meetings));
  const papers = byKey(asked.flatMap((part) => part.papers));
  const ways = await council.circulated?.();
  const memory = new Map<string, Reading>();
  const read = (name: string, subject: () => Subject | undefined): Reading => {
    const known = memory.get(name);
    if (known !== undefined) return known;
    const found = subject();
    const reading = found ? mayRead(reader, found, council.facts, council.now) : 'none';
    memory.set(name, reading);
    return reading;
  };
  return {
    council,
    reader,
    meetings: [...meetings.values()].sort(byStart),
    papers: [...papers.values()],
    books: booksOf(asked),
    paper: (key) => papers.get(key) ?? cut.papers.get(key)?.flatMap((slice) => slice.papers)[0],
    meetingsOf: (key) =>
      [...byKey(cut.papers.get(key)?.flatMap((slice) => slice.meetings) ?? []).values()].sort(byStart),
    readMeeting: (key) => read(`m ${key}`, () => within(cut.meetings.get(key), meetingSubject, key)),
    awaits: (key) =>
      read(`a ${key}`, () => opened(within(cut.meetings.get(key), meetingSubject, key), council)) !== 'none',
    readItem: (key, id) => read(`i ${key} ${id}`, () => within(cut.meetings.get(key), itemSubject, key, id)),
    readPaper: (key) =>
      read(`p ${key}`, () => {
        const subject = within(cut.papers.get(key), paperSubject, key);
        return subject && circulatedPaper(subject, key, ways);
      }),
    readDocument: (id) =>
      read(`d ${id}`, () => {
        const found = findDocument(cut.documents.get(id) ?? [], id);
        return found && circulatedDocument(found.subject, { id, paper: found.paper?.key }, ways);
      }),
  };
}

const booksOf = (parts: readonly MembersPart[]): BookOf[] =>
  parts.flatMap(({ organization, book }) => (book ? [{ organization, documents: book.documents }] : []));

/** The same as it will be asked for once it lies open. */
const opened = (subject: Subject | undefined, { now }: Council): Subject | undefined =>
  subject && { ...subject, places: subject.places.map((place) => ({ ...place, opensAt: now })) };

/** What no part has, has no subject either. */
const within = <A extends readonly string[]>(
  parts: readonly MembersPart[] | undefined,
  find: (parts: readonly MembersPart[], ...names: A) => Subject,
  ...names: A
): Subject | undefined => (parts ? find(parts, ...names) : undefined);

const byKey = <T extends { readonly key: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.key, one]));

const byStart = (a: MembersMeeting, b: MembersMeeting): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : a.key < b.key ? -1 : 1;

/** Numbers of the parts in which a meeting or paper of these stands. */
function othersWith({ directory }: Council, parts: readonly MembersPart[]): number[] {
  const numbers = parts.flatMap((part) => [
    ...part.meetings.flatMap(({ key }) => directory.meetings[key] ?? []),
    ...part.papers.flatMap(({ key }) => directory.papers[key] ?? []),
  ]);
  return [...new Set(numbers)];
}

function cutUp(parts: readonly MembersPart[]) {
  const meetings: Slices = new Map();
  const papers: Slices = new Map();
  const documents: Slices = new Map();
  for (const part of parts) {
    for (const meeting of part.meetings) {
      const slice = { ...part, meetings: [meeting], papers: [] };
      const items = flatItems(meeting.agenda);
      add(meetings, meeting.key, slice);
      for (const key of new Set(items.flatMap((item) => item.papers))) add(papers, key, slice);
      for (const { id } of [...meeting.documents, ...items.flatMap((item) => item.documents)])
        add(documents, id, slice);
    }
    for (const paper of part.papers) add(papers, paper.key, { ...part, meetings: [], papers: [paper] });
    for (const one of part.circulations ?? [])
      for (const { id } of one.documents)
        add(documents, id, { ...part, meetings: [], papers: [], circulations: [one] });
    for (const { id } of part.book?.documents ?? [])
      add(documents, id, { ...part, meetings: [], papers: [] });
  }
  for (const slices of papers.values()) {
    const named = slices.flatMap((slice) => slice.papers.flatMap((paper) => paper.documents));
    for (const id of new Set(named.map((document) => document.id)))
      for (const slice of slices) add(documents, id, slice);
  }
  return { meetings, papers, documents };
}
