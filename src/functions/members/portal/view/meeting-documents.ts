import { flatItems, type MembersDocument, type MembersMeeting } from '../../../../domain/members/index.ts';
import type { Baseline } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentView, documentViews } from './document-view.ts';

const isMinutes = ({ kind }: MembersDocument): boolean => kind === 'minutes' || kind === 'non-public-minutes';

/** All documents of a meeting in the order in which they are read: its own, then item by item, the minutes last. */
export function documentsInOrder(meeting: MembersMeeting, shelf: Shelf): MembersDocument[] {
  const own = meeting.documents.filter((document) => !isMinutes(document));
  const ofItems = flatItems(meeting.agenda)
    .filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none')
    .flatMap((item) => [
      ...item.papers.flatMap((key) => shelf.paper(key)?.documents ?? []),
      ...item.documents,
    ]);
  const all = [...own, ...ofItems, ...meeting.documents.filter(isMinutes)];
  return [...new Map(all.map((document) => [document.id, document])).values()];
}

/** Those that this reader may open, each once. */
export const meetingDocuments = (meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): DocumentView[] =>
  documentViews(documentsInOrder(meeting, shelf), shelf, baseline, meeting);

/** The meeting's own documents, without those of its items. */
export const ownDocuments = (meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): DocumentView[] => {
  const { documents } = meeting;
  const sorted = [...documents.filter((one) => !isMinutes(one)), ...documents.filter(isMinutes)];
  return documentViews(sorted, shelf, baseline, meeting);
};
