import { dayOf } from '../local-time.ts';
import type { Place, Subject } from './access.ts';
import type { MembersDocument, MembersItem, MembersMeeting, MembersPaper, MembersPart } from './part.ts';

/** A document with all ways that lead to it. */
export interface FoundDocument {
  readonly document: MembersDocument;
  readonly subject: Subject;
  readonly meeting?: MembersMeeting;
  readonly item?: MembersItem;
  readonly paper?: MembersPaper;
}

/** An item and what stands below it, in the order of the agenda. */
export const flatItems = (items: readonly MembersItem[]): MembersItem[] =>
  items.flatMap((item) => [item, ...flatItems(item.items)]);

/** The way to a meeting, or to one item of it, within one part. */
export const placeOf = (part: MembersPart, meeting: MembersMeeting, item?: MembersItem): Place => ({
  organization: part.organization,
  term: part.term,
  day: dayOf(meeting.start),
  ...(meeting.opensAt !== undefined && { opensAt: meeting.opensAt }),
  ...(item && { item: { public: item.public, guests: item.guests, excluded: item.excluded } }),
});

/** The meeting of that key in each part that has it. */
const meetingsIn = (parts: readonly MembersPart[], key: string) =>
  parts.flatMap((part) =>
    part.meetings.filter((meeting) => meeting.key === key).map((meeting) => ({ part, meeting })),
  );

/** What is asked for with a whole meeting. @param parts all parts in which it stands */
export const meetingSubject = (parts: readonly MembersPart[], key: string): Subject => ({
  places: meetingsIn(parts, key).map(({ part, meeting }) => placeOf(part, meeting)),
  offices: [],
  public: true,
});

/** What is asked for with one item. @param parts all parts in which its meeting stands */
export function itemSubject(parts: readonly MembersPart[], key: string, id: string): Subject {
  const found = meetingsIn(parts, key).flatMap(({ part, meeting }) =>
    flatItems(meeting.agenda)
      .filter((item) => item.id === id)
      .map((item) => ({ item, place: placeOf(part, meeting, item) })),
  );
  return {
    places: found.map(({ place }) => place),
    offices: [],
    public: found.every(({ item }) => item.public),
  };
}

/** What is asked for with a paper: the items that name it lead to it. @param parts all parts in which it stands */
export function paperSubject(parts: readonly MembersPart[], key: string): Subject {
  const paper = parts.flatMap(({ papers }) => papers).find((one) => one.key === key);
  const places = parts.flatMap((part) =>
    part.meetings.flatMap((meeting) =>
      flatItems(meeting.agenda)
        .filter(({ papers }) => papers.includes(key))
        .map((item) => placeOf(part, meeting, item)),
    ),
  );
  return {
    places,
    offices: paper?.office === undefined ? [] : [paper.office],
    public: paper?.public ?? false,
  };
}

/** The document of that id with all ways to it. @param parts all parts in which it stands */
export function findDocument(parts: readonly MembersPart[], id: string): FoundDocument | undefined {
  const found = parts.flatMap((part) => [...inMeetings(part, id), ...inPapers(part, parts, id)]);
  const [first] = found;
  if (!first) return undefined;
  const places = found.flatMap(({ subject }) => subject.places);
  return { ...first, subject: { ...first.subject, places } };
}

const inMeetings = (part: MembersPart, id: string): FoundDocument[] =>
  part.meetings.flatMap((meeting) => [
    ...meeting.documents
      .filter((document) => document.id === id)
      .map((document) => ({ document, meeting, subject: subjectOf(document, placeOf(part, meeting)) })),
    ...flatItems(meeting.agenda).flatMap((item) =>
      item.documents
        .filter((document) => document.id === id)
        .map((document) => ({
          document,
          meeting,
          item,
          subject: subjectOf(document, placeOf(part, meeting, item)),
        })),
    ),
  ]);

const subjectOf = (document: MembersDocument, place: Place): Subject => ({
  places: [place],
  offices: [],
  public: document.public,
  ...(document.kind === 'non-public-minutes' && { minutes: true }),
});

const inPapers = (part: MembersPart, parts: readonly MembersPart[], id: string): FoundDocument[] =>
  part.papers.flatMap((paper) =>
    paper.documents
      .filter((document) => document.id === id)
      .map((document) => ({
        document,
        paper,
        subject: { ...paperSubject(parts, paper.key), public: document.public },
      })),
  );
