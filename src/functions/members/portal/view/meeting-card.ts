import { flatItems, type MembersMeeting } from '../../../../domain/members/index.ts';
import type { BadgeKind } from '../../../../format/wording/badges.ts';
import { at } from '../../addresses.ts';
import { type Baseline, isNewMeeting, itemMark } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { meetingPapers } from './meeting-documents.ts';
import { meetingFolder } from './meeting-papers.ts';
import { bodyNames, metaOf, stateOf, whenOf } from './meeting-words.ts';

/** A meeting in a list. */
export interface MeetingCard {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly start: string;
  readonly when: string;
  readonly meta: string;
  readonly state: BadgeKind;
  readonly cancelled: boolean;
  /** Papers and documents that this reader may open. */
  readonly documents: number;
  /** Those of them, and items, that are new or changed since the last look. */
  readonly news: number;
  /** The agenda opened since the last look. */
  readonly isNew: boolean;
}

/** A meeting is shown to whoever may read it, or one item of it, or will once its agenda lies open. */
export const isMine = (meeting: MembersMeeting, shelf: Shelf): boolean =>
  shelf.readMeeting(meeting.key) !== 'none' ||
  shelf.awaits(meeting.key) ||
  flatItems(meeting.agenda).some(({ id }) => shelf.readItem(meeting.key, id) !== 'none');

/** What a list says of a meeting; ask `isMine` first. */
export function meetingCard(meeting: MembersMeeting, shelf: Shelf, baseline: Baseline): MeetingCard {
  const folder = meetingFolder(meeting, shelf, baseline);
  const documents = folder.flatMap((row) => (row.paper ? [] : [row.document]));
  const items = flatItems(meeting.agenda).filter(
    (item) => itemMark(item, baseline) !== undefined && shelf.readItem(meeting.key, item.id) !== 'none',
  );
  const isNew = isNewMeeting(meeting, baseline);
  const marked = [...meetingPapers(meeting, shelf, baseline), ...documents].filter(
    ({ mark }) => mark !== undefined,
  );
  return {
    key: meeting.key,
    href: at.meeting(meeting.key),
    title: bodyNames(meeting, shelf.council),
    start: meeting.start,
    when: whenOf(meeting),
    meta: metaOf(meeting),
    state: stateOf(meeting, shelf.council),
    cancelled: meeting.status === 'cancelled',
    documents: folder.length,
    news: isNew ? 0 : items.length + marked.length,
    isNew,
  };
}
