import { flatItems, type MembersMeeting, type MembersPaper } from '../../../../domain/members/index.ts';
import type { Shelf } from '../../portal/shelf.ts';
import { mainFirst } from '../../portal/view/document-view.ts';
import { paperName } from '../../portal/view/paper-view.ts';
import type { TakenPaper } from '../types.ts';

/** Papers of the agenda whose text this reader may keep, each once; their documents are all that there are. */
export function takenPapers(meeting: MembersMeeting, shelf: Shelf): readonly TakenPaper[] {
  const keys = flatItems(meeting.agenda)
    .filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none')
    .flatMap((item) => item.papers);
  return [...new Set(keys)].flatMap((key) => {
    const paper = shelf.paper(key);
    return paper && shelf.readPaper(key) === 'download' ? [taken(paper)] : [];
  });
}

const taken = (paper: MembersPaper): TakenPaper => ({
  key: paper.key,
  reference: paperName(paper),
  title: paper.title,
  public: paper.public,
  html: paper.html,
  ...(paper.financeHtml !== undefined && { financeHtml: paper.financeHtml }),
  documents: mainFirst(paper.documents).map(({ id }) => id),
});
