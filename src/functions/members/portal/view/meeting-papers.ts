import { flatItems, type MembersMeeting, type MembersPaper } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import { ownInOrder } from '../../files/own-in-order.ts';
import { isWritten } from '../../files/zip/is-written.ts';
import type { Baseline } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentView, documentViews, mainFirst } from './document-view.ts';
import { paperName } from './paper-view.ts';

/** A paper in the list of all that belongs to a meeting. */
export interface PaperRow {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** "Beschlussvorlage 0878/2017" */
  readonly name: string;
  readonly public: boolean;
  /** Bytes of its file in the zip, about; undefined where it has none. */
  readonly size?: number;
}

/** A paper or a document. */
export type FolderRow =
  { readonly paper: PaperRow } | { readonly paper?: undefined; readonly document: DocumentView };

/**
 * All that this reader may read of a meeting, each once, as it is packed: its own documents, then item by item each paper with
 * its documents.
 */
export function meetingFolder(meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): FolderRow[] {
  const seen = new Set<string>();
  const isFirst = (name: string): boolean => !seen.has(name) && Boolean(seen.add(name));
  const rowsOf = (documents: MembersMeeting['documents']): FolderRow[] =>
    documentViews(documents, shelf, baseline, meeting)
      .filter(({ id }) => isFirst(`d ${id}`))
      .map((document) => ({ document }));
  const ofPaper = (key: string): FolderRow[] => {
    const paper = shelf.paper(key);
    if (!paper) return [];
    const isShown = shelf.readPaper(key) !== 'none' && isFirst(`p ${key}`);
    return [...(isShown ? [{ paper: rowOf(paper) }] : []), ...rowsOf(mainFirst(paper.documents))];
  };
  const items = flatItems(meeting.agenda).filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none');
  return [
    ...rowsOf(ownInOrder(meeting.documents)),
    ...items.flatMap((item) => [...item.papers.flatMap(ofPaper), ...rowsOf(item.documents)]),
  ];
}

const rowOf = (paper: MembersPaper): PaperRow => ({
  key: paper.key,
  title: paper.title,
  href: at.paper(paper.key),
  name: paperName(paper),
  public: paper.public,
  ...(isWritten(paper) && { size: new TextEncoder().encode(paper.html).length }),
});
