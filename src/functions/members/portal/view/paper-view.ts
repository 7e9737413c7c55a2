import type { MembersMeeting, MembersPaper } from '../../../../domain/members/index.ts';
import { PAPER_KIND } from '../../../../format/wording/enums.ts';
import { at } from '../../addresses.ts';
import { type Baseline, datedMark, type Mark } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentView, documentViews, mainFirst } from './document-view.ts';
import { lateWords } from './late-words.ts';

/** A paper below an item, with all its documents that this reader may open. */
export interface PaperView {
  readonly key: string;
  readonly href: string;
  /** "Beschlussvorlage 0878/2017" */
  readonly name: string;
  readonly title: string;
  /** The paper itself is new or says something else; its documents bear marks of their own. */
  readonly mark?: Mark;
  /** "geändert am 5. März 2027, 14:00 Uhr" */
  readonly late?: string;
  readonly documents: readonly DocumentView[];
}

/** "Beschlussvorlage 0878/2017" */
export const paperName = ({ kind, kindName, reference }: MembersPaper): string =>
  [kindName ?? PAPER_KIND[kind], reference].filter((part) => part !== undefined).join(' ');

/** What is new about the paper itself. @param meeting whose invitation tells what came late */
export function paperMarks(
  paper: MembersPaper,
  baseline: Baseline,
  meeting: MembersMeeting | undefined,
): Pick<PaperView, 'mark' | 'late'> {
  const mark = datedMark(paper, baseline);
  const late = meeting && lateWords(paper, meeting, baseline, 'geändert');
  return { ...(mark && { mark }), ...(late !== undefined && { late }) };
}

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
        ...paperMarks(paper, baseline, meeting),
        documents: documentViews(mainFirst(paper.documents), shelf, baseline, meeting),
      },
    ];
  });
