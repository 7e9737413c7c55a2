import { flatItems, type MembersItem, type MembersMeeting } from '../../../../domain/members/index.ts';
import type { BadgeKind } from '../../../../format/wording/badges.ts';
import { MINUTES_STATE } from '../../../../format/wording/enums.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { byteSize } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import { type Baseline, isNewMeeting, itemMark } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import type { DocumentView } from './document-view.ts';
import { type ItemView, itemViews } from './item-view.ts';
import { isMine } from './meeting-card.ts';
import { meetingPapers, ownDocuments } from './meeting-documents.ts';
import { type FolderRow, meetingFolder } from './meeting-papers.ts';
import { publicMeeting } from './public-pages.ts';
import { bodyNames, kickerOf, placeWords, stateOf, whenOf } from './meeting-words.ts';

/** The public or the non-public part of an agenda, in their order. */
export interface PartView {
  readonly id: string;
  readonly public: boolean;
  readonly continued: boolean;
  readonly items: readonly ItemView[];
}

/** How many items, papers (in themselves) and documents. */
export interface ChangeCounts {
  readonly items: number;
  readonly papers: number;
  readonly documents: number;
}

/** A meeting as its page shows it. */
export interface MeetingView {
  readonly key: string;
  readonly body: string;
  /** What its title says beyond the body; absent before the agenda lies open. */
  readonly kicker?: string;
  readonly when: string;
  readonly place?: string;
  readonly state: BadgeKind;
  readonly reason?: string;
  /** The reader is a guest of single items. */
  readonly guest: boolean;
  readonly isNew: boolean;
  /** How many bear a mark. */
  readonly news: ChangeCounts;
  /** How many came or changed after the invitation. */
  readonly late: ChangeCounts;
  readonly parts: readonly PartView[];
  readonly own: readonly DocumentView[];
  /** Papers and documents in the order of the agenda. */
  readonly folder: readonly FolderRow[];
  /** Those of `folder` that are documents. */
  readonly documents: readonly DocumentView[];
  readonly zip?: { readonly href: string; readonly count: number; readonly size: string };
  readonly minutes?: string;
  readonly publicHref: string;
}

/** The page of a meeting; undefined where the reader may read nothing of it. */
export function meetingView(
  meeting: MembersMeeting,
  shelf: Shelf,
  baseline: Baseline,
): MeetingView | undefined {
  if (!isMine(meeting, shelf)) return undefined;
  const { key, minutes } = meeting;
  const place = placeWords(meeting.location);
  const folder = meetingFolder(meeting, shelf, baseline);
  const documents = folder.flatMap((row) => (row.paper ? [] : [row.document]));
  const zip = zipOf(key, folder);
  const open = shelf.readMeeting(key) !== 'none';
  const guest = !open && !shelf.awaits(key);
  const kicker = kickerOf(meeting);
  return {
    key,
    body: bodyNames(meeting, shelf.council),
    ...((open || guest) && kicker !== undefined && { kicker }),
    when: whenOf(meeting),
    ...(place !== undefined && { place }),
    state: stateOf(meeting, shelf.council),
    ...(meeting.statusReason !== undefined && { reason: meeting.statusReason }),
    guest,
    ...counts(meeting, shelf, baseline, documents),
    parts: partsOf(meeting, shelf, baseline),
    own: ownDocuments(meeting, shelf, baseline),
    folder,
    documents,
    ...(zip && { zip }),
    ...(minutes && open && { minutes: MINUTES_STATE[minutes.status] }),
    publicHref: publicMeeting(key, shelf.council),
  };
}

function counts(
  meeting: MembersMeeting,
  shelf: Shelf,
  baseline: Baseline,
  documents: readonly DocumentView[],
): Pick<MeetingView, 'isNew' | 'news' | 'late'> {
  const items = flatItems(meeting.agenda).filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none');
  const papers = meetingPapers(meeting, shelf, baseline);
  const changed = ({ addedAt, movedAt, withdrawnAt }: MembersItem) => addedAt ?? movedAt ?? withdrawnAt;
  return {
    isNew: isNewMeeting(meeting, baseline),
    news: {
      items: items.filter((item) => itemMark(item, baseline) !== undefined).length,
      papers: papers.filter(({ mark }) => mark !== undefined).length,
      documents: documents.filter(({ mark }) => mark !== undefined).length,
    },
    late: {
      items: items.filter((item) => changed(item) !== undefined).length,
      papers: papers.filter(({ late }) => late !== undefined).length,
      documents: documents.filter(({ late }) => late !== undefined).length,
    },
  };
}

/** What may be kept as a file goes into the archive, and the agenda beside it; what may only be looked at does not. */
function zipOf(key: string, folder: readonly FolderRow[]): MeetingView['zip'] {
  const kept = folder.flatMap((row) => {
    if (row.paper) return row.paper.size ?? [];
    return row.document.viewOnly ? [] : row.document.size;
  });
  if (kept.length < 2) return undefined;
  const bytes = kept.reduce((sum, size) => sum + size, 0);
  return { href: at.meetingZip(key), count: kept.length + 1, size: keepTogether(byteSize(bytes)) };
}

/** Neighbours of the same kind stand in one part; a later one of a kind continues it. */
function partsOf(meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): PartView[] {
  const parts: { public: boolean; items: ItemView[] }[] = [];
  for (const item of itemViews(meeting.agenda, meeting, shelf, baseline)) {
    const last = parts.at(-1);
    if (last && last.public === item.public) last.items.push(item);
    else parts.push({ public: item.public, items: [item] });
  }
  return parts.map((part, index) => {
    const continued = parts.slice(0, index).some((before) => before.public === part.public);
    const name = part.public ? 'oeffentlich' : 'nichtoeffentlich';
    return { ...part, id: continued ? `${name}-${index + 1}` : name, continued };
  });
}
