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
import { paperReading, readableDocument } from '../look-up.ts';
import { meetingDocuments, type Placed } from './meeting-documents.ts';

/** The documents and papers of a meeting that somebody may read, in the order of the agenda. */
export interface Gathered {
  readonly meeting: MembersMeeting;
  readonly kept: readonly Placed[];
  /** May be looked at, never kept. */
  readonly viewed: readonly Placed[];
  /** Whether the item's title may be known. */
  readonly mayRead: (item: MembersItem) => boolean;
  /** The whole agenda, as a guest of single items does not. */
  readonly readsMeeting: boolean;
}

/** @returns undefined where there is no such meeting, or nothing of it for this reader @throws StoreError */
export async function gather(council: Council, who: Who, key: string): Promise<Gathered | undefined> {
  const parts = await council.parts(partNumbers(council, council.directory.meetings, key));
  const meeting = parts.flatMap((part) => part.meetings).find((one) => one.key === key);
  if (!meeting) return undefined;
  const reads = (item: MembersItem): boolean =>
    mayRead(who.reader, itemSubject(parts, key, item.id), council.facts, council.now) !== 'none';
  const readings = new Map<Placed, Reading>();
  for (const placed of meetingDocuments(parts, meeting, reads))
    readings.set(placed, await readingOf(placed, council, who));
  const thoseTo = (reading: Reading) =>
    [...readings].filter(([, one]) => one === reading).map(([one]) => one);
  const [kept, viewed] = [thoseTo('download'), thoseTo('view')];
  const whole = readsMeeting(council, who, parts, key);
  if (kept.length === 0 && !whole) return undefined;
  return { meeting, kept, viewed, mayRead: reads, readsMeeting: whole };
}

const readingOf = async ({ document, paper }: Placed, council: Council, who: Who): Promise<Reading> =>
  document
    ? ((await readableDocument(council, who, document.id))?.reading ?? 'none')
    : paperReading(council, who, paper.key);

const readsMeeting = (
  { facts, now }: Council,
  { reader }: Who,
  parts: readonly MembersPart[],
  key: string,
): boolean => mayRead(reader, meetingSubject(parts, key), facts, now) !== 'none';
