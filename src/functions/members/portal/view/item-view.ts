import type { MembersItem, MembersMeeting } from '../../../../domain/members/index.ts';
import { tendencyOf, type Tendency } from '../../../../domain/view/outcome.ts';
import { CATEGORY, DISCLOSURE_STATE } from '../../../../format/wording/enums.ts';
import { outcomeLine } from '../../../../format/wording/votes.ts';
import { type Baseline, itemMark, type Mark } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type ChangeView, changesOf } from './change-view.ts';
import { type DocumentView, documentViews } from './document-view.ts';
import { type PaperView, paperViews } from './paper-view.ts';
import { publicVote, type VoteView, voteView } from './vote-view.ts';

/** An item that may be read. */
export interface OpenItemView {
  readonly open: true;
  readonly id: string;
  readonly number?: string;
  readonly public: boolean;
  readonly title: string;
  readonly heading: boolean;
  readonly withdrawn: boolean;
  readonly mark?: Mark;
  readonly changes: readonly ChangeView[];
  readonly html?: string;
  readonly papers: readonly PaperView[];
  readonly documents: readonly DocumentView[];
  readonly outcome?: { readonly line: string; readonly tone: Tendency };
  readonly resolutionHtml?: string;
  readonly vote?: VoteView;
  /** What becomes of the resolution of a non-public item. */
  readonly disclosure?: string;
  readonly items: readonly ItemView[];
}

/** An item from which the reader is excluded: its number, and nothing else. */
export interface ClosedItemView {
  readonly open: false;
  readonly id: string;
  readonly number?: string;
  readonly public: boolean;
}

export type ItemView = OpenItemView | ClosedItemView;

/** The items of a meeting as this reader sees them: a guest the own ones alone. */
export const itemViews = (
  items: readonly MembersItem[],
  meeting: MembersMeeting,
  shelf: Shelf,
  baseline: Baseline,
): ItemView[] =>
  items.flatMap((item): ItemView[] => {
    if (shelf.readItem(meeting.key, item.id) !== 'none') return [openItem(item, meeting, shelf, baseline)];
    const { person } = shelf.reader;
    if (person !== undefined && item.excluded.includes(person))
      return shelf.readMeeting(meeting.key) === 'none' ? [] : [closedItem(item)];
    return itemViews(item.items, meeting, shelf, baseline);
  });

const closedItem = ({ id, number, public: isPublic }: MembersItem): ClosedItemView => ({
  open: false,
  id,
  ...(number !== undefined && { number }),
  public: isPublic,
});

function openItem(
  item: MembersItem,
  meeting: MembersMeeting,
  shelf: Shelf,
  baseline: Baseline,
): OpenItemView {
  const { result, vote } = item;
  const mark = itemMark(item, baseline);
  const ballot = vote && voteView(vote, shelf.council);
  const line = outcomeLine({
    ...result,
    ...(vote && { vote: publicVote(vote) }),
  });
  return {
    open: true,
    id: item.id,
    ...(item.number !== undefined && { number: item.number }),
    public: item.public,
    title: item.title ?? (item.category ? CATEGORY[item.category] : 'Nichtöffentliche Angelegenheit'),
    heading: item.heading ?? false,
    withdrawn: item.withdrawnAt !== undefined,
    ...(mark && { mark }),
    changes: changesOf(item),
    ...(item.html !== undefined && { html: item.html }),
    papers: paperViews(item.papers, shelf, baseline, meeting),
    documents: documentViews(item.documents, shelf, baseline, meeting),
    ...(line !== '' && { outcome: { line, tone: tendencyOf(result?.outcome) } }),
    ...(item.resolutionHtml !== undefined && { resolutionHtml: item.resolutionHtml }),
    ...(ballot && { vote: ballot }),
    ...(item.disclosure && { disclosure: DISCLOSURE_STATE[item.disclosure] }),
    items: itemViews(item.items, meeting, shelf, baseline),
  };
}
