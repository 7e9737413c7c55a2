import {
  itemSubject,
  mayRead,
  type MembersItem,
  type MembersMeeting,
  type MembersPart,
  meetingSubject,
  type Reading,
} from '../../../../domain/members/index.ts';
import { partNumbers } from '../../part-numbers.ts';
import type { Council, Who } from '../../ports.ts';
import { readableDocument } from '../look-up.ts';
import { meetingDocuments, type PlacedDocument } from './meeting-documents.ts';

/** The documents of a meeting that somebody may read, in the order of the agenda. */
export interface Gathered {
  readonly meeting: MembersMeeting;
  readonly kept: readonly PlacedDocument[];
  /** May be looked at, never kept. */
  readonly viewed: readonly PlacedDocument[];
  /** Whether the item's title may be known. */
  readonly mayRead: (item: MembersItem) => boolean;
}

/** @returns undefined where there is no such meeting, or nothing of it for this reader @throws StoreError */
export async function gather(council: Council, who: Who, key: string): Promise<Gathered | undefined> {
  const parts = await council.parts(partNumbers(council, council.directory.meetings, key));
  const meeting = parts.flatMap((part) => part.meetings).find((one) => one.key === key);
  if (!meeting) return undefined;
  const readings = new Map<PlacedDocument, Reading>();
  for (const placed of meetingDocuments(parts, meeting)) {
    const found = await readableDocument(council, who, placed.document.id);
    readings.set(placed, found?.reading ?? 'none');
  }
  const thoseTo = (reading: Reading) =>
    [...readings].filter(([, one]) => one === reading).map(([one]) => one);
  const [kept, viewed] = [thoseTo('download'), thoseTo('view')];
  if (kept.length === 0 && !readsMeeting(council, who, parts, key)) return undefined;
  return {
    meeting,
    kept,
    viewed,
    mayRead: (item) =>
      mayRead(who.reader, itemSubject(parts, key, item.id), council.facts, council.now) !== 'none',
  };
}

const readsMeeting = (
  { facts, now }: Council,
  { reader }: Who,
  parts: readonly MembersPart[],
  key: string,
): boolean => mayRead(reader, meetingSubject(parts, key), facts, now) !== 'none';
