import {
  flatItems,
  type MembersDocument,
  type MembersItem,
  type MembersMeeting,
  type MembersPaper,
  type MembersPart,
} from '../../../../domain/members/index.ts';
import { ownInOrder } from '../own-in-order.ts';
import { isWritten } from './is-written.ts';

/** A document of a meeting with where it belongs; without an item it is the meeting's own. */
export interface PlacedDocument {
  readonly document: MembersDocument;
  readonly item?: MembersItem;
  readonly paper?: MembersPaper;
}

/** A paper whose text is a file of its own. */
export interface PlacedPaper {
  readonly document?: undefined;
  readonly item: MembersItem;
  readonly paper: MembersPaper;
}

/** What may become a file of the zip. */
export type Placed = PlacedDocument | PlacedPaper;

/**
 * All documents and written papers of a meeting, each once: its own first, then those of each item and its papers in the order
 * of the agenda. The folder, which holds the same once more, is left out. What of it may be read is asked elsewhere.
 * @param parts all parts in which the meeting stands @param reads whether the item may be known; others place nothing
 */
export function meetingDocuments(
  parts: readonly MembersPart[],
  meeting: MembersMeeting,
  reads: (item: MembersItem) => boolean,
): readonly Placed[] {
  const papers = new Map(parts.flatMap((part) => part.papers.map((paper) => [paper.key, paper])));
  const own = ownInOrder(meeting.documents).filter(({ kind }) => kind !== 'folder');
  const all: Placed[] = own.map((document) => ({ document }));
  for (const item of flatItems(meeting.agenda).filter(reads)) {
    for (const key of item.papers) {
      const paper = papers.get(key);
      if (paper) all.push(...ofPaper(paper, item));
    }
    all.push(...item.documents.map((document) => ({ document, item })));
  }
  const seen = new Set<string>();
  const nameOf = ({ document, paper }: Placed) => (document ? `d ${document.id}` : `p ${paper.key}`);
  return all.filter((placed) => !seen.has(nameOf(placed)) && seen.add(nameOf(placed)));
}

/** The text of the paper, its main document, its attachments. */
const ofPaper = (paper: MembersPaper, item: MembersItem): Placed[] => [
  ...(isWritten(paper) ? [{ item, paper }] : []),
  ...mainFirst(paper).map((document) => ({ document, item, paper })),
];

const mainFirst = ({ documents }: MembersPaper): MembersDocument[] => [
  ...documents.filter(({ kind }) => kind === 'paper'),
  ...documents.filter(({ kind }) => kind !== 'paper'),
];
