import type { MembersMeeting, MembersPaper } from '../../../../domain/members/index.ts';
import { PAPER_KIND } from '../../../../format/wording/enums.ts';
import { at } from '../../addresses.ts';
import type { Baseline } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentView, documentViews, mainFirst } from './document-view.ts';

/** A paper below an item, with all its documents that this reader may open. */
export interface PaperView {
  readonly key: string;
  readonly href: string;
  /** "Beschlussvorlage 0878/2017" */
  readonly name: string;
  readonly title: string;
  readonly documents: readonly DocumentView[];
}

/** "Beschlussvorlage 0878/2017" */
export const paperName = ({ kind, kindName, reference }: MembersPaper): string =>
  [kindName ?? PAPER_KIND[kind], reference].filter((part) => part !== undefined).join(' ');

/** Those of `keys` that may be read, in their order. */
export const paperViews = (
  keys: readonly string[],
  shelf: Shelf,
  baseline: Baseline,
  meeting?: MembersMeeting,
): PaperView[] =>
  keys.flatMap((key) => {
    const paper = shelf.paper(key);
    if (!paper || shelf.readPaper(key) === 'none') return [];
    return [
      {
        key,
        href: at.paper(key),
        name: paperName(paper),
        title: paper.title,
        documents: documentViews(mainFirst(paper.documents), shelf, baseline, meeting),
      },
    ];
  });
