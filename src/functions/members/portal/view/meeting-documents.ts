import { flatItems, type MembersDocument, type MembersMeeting } from '../../../../domain/members/index.ts';
import { ownInOrder } from '../../files/own-in-order.ts';
import type { Baseline } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentView, documentViews, mainFirst } from './document-view.ts';
import { type PaperView, paperViews } from './paper-view.ts';

/**
 * All documents of a meeting in the order in which they are read and packed: its own, then item by item. Without its folder,
 * which holds the same once more.
 */
export function documentsInOrder(meeting: MembersMeeting, shelf: Shelf): MembersDocument[] {
  const ofItems = flatItems(meeting.agenda)
    .filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none')
    .flatMap((item) => [
      ...item.papers.flatMap((key) => mainFirst(shelf.paper(key)?.documents ?? [])),
      ...item.documents,
    ]);
  const own = ownInOrder(meeting.documents).filter(({ kind }) => kind !== 'folder');
  const all = [...own, ...ofItems];
  return [...new Map(all.map((document) => [document.id, document])).values()];
}

/** Papers of its agenda that this reader may open, each once. */
export function meetingPapers(meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): PaperView[] {
  const keys = flatItems(meeting.agenda)
    .filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none')
    .flatMap((item) => item.papers);
  return paperViews([...new Set(keys)], shelf, baseline, meeting);
}

/** The meeting's own documents, without those of its items. */
export const ownDocuments = (meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): DocumentView[] =>
  documentViews(ownInOrder(meeting.documents), shelf, baseline, meeting);
