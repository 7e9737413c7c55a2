import type { Place, Subject } from './access.ts';
import type { MembersDocument, MembersItem, MembersMeeting, MembersPaper, MembersPart } from './part.ts';
import { indexOfPart } from './part-index.ts';
import {
  bookPlace,
  circulationPlace,
  minutesPlace,
  type PlacedItem,
  placedItems,
  placeOf,
} from './places.ts';

export { flatItems } from './part-index.ts';

/** A document with all ways that lead to it. */
export interface FoundDocument {
  readonly document: MembersDocument;
  readonly subject: Subject;
  readonly meeting?: MembersMeeting;
  readonly item?: MembersItem;
  readonly paper?: MembersPaper;
}

/** The meeting of that key in each part that has it. */
const meetingsIn = (parts: readonly MembersPart[], key: string) =>
  parts.flatMap((part) => (indexOfPart(part).meetings.get(key) ?? []).map((meeting) => ({ part, meeting })));

/** What is asked for with a whole meeting. @param parts all parts in which it stands */
export const meetingSubject = (parts: readonly MembersPart[], key: string): Subject => ({
  places: meetingsIn(parts, key).map(({ part, meeting }) => placeOf(part, meeting)),
  offices: [],
  public: true,
});

/** What is asked for with one item; nothing is not public. @param parts all parts in which its meeting stands */
export function itemSubject(parts: readonly MembersPart[], key: string, id: string): Subject {
  const found = meetingsIn(parts, key)
    .flatMap(({ part, meeting }) => placedItems(part, meeting))
    .filter(({ item }) => item.id === id);
  return {
    places: found.map(({ place }) => place),
    offices: [],
    public: found.length > 0 && found.every(({ item }) => item.public),
  };
}

/** What is asked for with a paper: the items that name it lead to it. @param parts all parts in which it stands */
export function paperSubject(parts: readonly MembersPart[], key: string): Subject {
  const paper = parts.map((part) => indexOfPart(part).papers.get(key)).find((one) => one !== undefined);
  const named = ({ item }: PlacedItem): boolean => item.papers.includes(key);
  const places = parts.flatMap((part) =>
    (indexOfPart(part).naming.get(key) ?? []).flatMap((meeting) => placedItems(part, meeting).filter(named)),
  );
  return {
    places: places.map(({ place }) => place),
    offices: paper?.office === undefined ? [] : [paper.office],
    public: paper?.public ?? false,
  };
}

/** The document of that id with all ways to it. @param parts all parts in which it stands */
export function findDocument(parts: readonly MembersPart[], id: string): FoundDocument | undefined {
  const found = [
    ...parts.flatMap((part) => inMeetings(part, id)),
    ...inPaper(parts, id),
    ...parts.flatMap((part) => inCirculations(part, id)),
    ...parts.flatMap((part) => inBook(part, id)),
  ];
  const [first] = found;
  if (!first) return undefined;
  const subjects = found.map(({ subject }) => subject);
  const minutes = subjects.some((subject) => subject.minutes);
  const subject = {
    places: subjects.flatMap(({ places }) => places),
    offices: [...new Set(subjects.flatMap(({ offices }) => offices))],
    public: subjects.every((one) => one.public),
    ...(minutes && { minutes }),
    ...editionOf(parts, first),
  };
  return { ...first, subject };
}

/** The items that an edition tells of and leaves out, by all the ways that lead to each. */
function editionOf(
  parts: readonly MembersPart[],
  { document: { edition }, meeting }: FoundDocument,
): Pick<Subject, 'edition'> {
  if (!edition || !meeting) return {};
  const subjects = (ids: readonly string[]) => ids.map((id) => itemSubject(parts, meeting.key, id));
  return { edition: { items: subjects(edition.items), without: subjects(edition.without) } };
}

const inMeetings = (part: MembersPart, id: string): FoundDocument[] =>
  (indexOfPart(part).holding.get(id) ?? []).flatMap((meeting) => [
    ...meeting.documents
      .filter((document) => document.id === id)
      .map((document) => ({ document, meeting, subject: ofMeeting(document, part, meeting) })),
    ...inItems(part, meeting, id),
  ]);

const inItems = (part: MembersPart, meeting: MembersMeeting, id: string): FoundDocument[] =>
  placedItems(part, meeting).flatMap(({ item, place }) =>
    item.documents
      .filter((document) => document.id === id)
      .map((document) => ({ document, meeting, item, subject: subjectOf(document, place) })),
  );

const isMinutes = ({ kind }: MembersDocument): boolean => kind === 'non-public-minutes';

const ofMeeting = (document: MembersDocument, part: MembersPart, meeting: MembersMeeting): Subject =>
  subjectOf(
    document,
    // an edition leaves out what its reader may not read
    isMinutes(document) && !document.edition ? minutesPlace(part, meeting) : placeOf(part, meeting),
  );

const subjectOf = (document: MembersDocument, place: Place): Subject => ({
  places: [place],
  offices: [],
  public: document.public,
  ...(isMinutes(document) && { minutes: true }),
});

/** In the paper that holds it; the same paper stands in several parts, and its ways are those of all of them. */
function inPaper(parts: readonly MembersPart[], id: string): FoundDocument[] {
  const paper = parts.map((part) => indexOfPart(part).bearing.get(id)).find((one) => one !== undefined);
  const document = paper?.documents.find((one) => one.id === id);
  if (!paper || !document) return [];
  return [{ document, paper, subject: { ...paperSubject(parts, paper.key), public: document.public } }];
}

const inCirculations = (part: MembersPart, id: string): FoundDocument[] =>
  (part.circulations ?? []).flatMap((one) =>
    one.documents
      .filter((document) => document.id === id)
      .map((document) => ({ document, subject: subjectOf(document, circulationPlace(part, one)) })),
  );

const inBook = (part: MembersPart, id: string): FoundDocument[] => {
  const { book } = part;
  if (!book) return [];
  const document = book.documents.find((one) => one.id === id);
  return document ? [{ document, subject: subjectOf(document, bookPlace(part, book)) }] : [];
};
