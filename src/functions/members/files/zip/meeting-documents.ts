import {
  flatItems,
  type MembersDocument,
  type MembersItem,
  type MembersMeeting,
  type MembersPaper,
  type MembersPart,
} from '../../../../domain/members/index.ts';

/** A document of a meeting with where it belongs; without an item it is the meeting's own. */
export interface PlacedDocument {
  readonly document: MembersDocument;
  readonly item?: MembersItem;
  readonly paper?: MembersPaper;
}

/**
 * All documents of a meeting, each once: its own first, then those of each item and its papers in the order of the agenda.
 * What of it may be read is asked elsewhere. @param parts all parts in which the meeting stands
 */
export function meetingDocuments(
  parts: readonly MembersPart[],
  meeting: MembersMeeting,
): readonly PlacedDocument[] {
  const papers = new Map(parts.flatMap((part) => part.papers.map((paper) => [paper.key, paper])));
  const all: PlacedDocument[] = meeting.documents.map((document) => ({ document }));
  for (const item of flatItems(meeting.agenda)) {
    for (const key of item.papers) {
      const paper = papers.get(key);
      if (paper) all.push(...mainFirst(paper).map((document) => ({ document, item, paper })));
    }
    all.push(...item.documents.map((document) => ({ document, item })));
  }
  const seen = new Set<string>();
  return all.filter(({ document: { id } }) => !seen.has(id) && seen.add(id));
}

/** The paper itself before its attachments. */
const mainFirst = ({ documents }: MembersPaper): MembersDocument[] => [
  ...documents.filter(({ kind }) => kind === 'paper'),
  ...documents.filter(({ kind }) => kind !== 'paper'),
];
