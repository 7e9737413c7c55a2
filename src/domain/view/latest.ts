import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { OpenItem, PublicMeeting, PublicResolution, PublicVote } from '../public-record.ts';
import type { Outcome } from '../schema/agenda-item.ts';
import { resolutionKey, url } from '../url.ts';
import { flatOpenItems, type RecordIndex } from './record-index.ts';
import { resolutionsLatestFirst } from './resolution-lists.ts';

/** What was decided, with or without a text of its own. */
export interface Decided {
  readonly title: string;
  readonly href: string;
  readonly date: CalendarDate;
  readonly organization: string;
  readonly outcome?: Outcome;
  readonly wording?: string;
  readonly vote?: PublicVote;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Meetings that took place, latest first. */
export const latestMeetings = (count: number, index: RecordIndex, body?: string): PublicMeeting[] => {
  const found: PublicMeeting[] = [];
  for (let position = index.meetings.length - 1; position >= 0 && found.length < count; position -= 1) {
    const meeting = index.meetings[position] as PublicMeeting;
    if (!isPast(meeting, index.record.today)) continue;
    if (body === undefined || index.organization.get(meeting.organization)?.body === body)
      found.push(meeting);
  }
  return found;
};

/** True where a meeting took place: held, or its day is over and nothing else is said of it. */
export const isPast = ({ status, start }: PublicMeeting, today: CalendarDate): boolean =>
  status === 'held' || (dayOf(start) < today && status !== 'cancelled' && status !== 'moved');

/** What was decided last: items with a result, and resolutions made outside of meetings. Formal items are left out. */
export function latestDecisions(count: number, index: RecordIndex): Decided[] {
  const outside = resolutionsLatestFirst(index)
    .filter(({ kind }) => kind !== 'item')
    .slice(0, count)
    .map((resolution) => decidedOutside(resolution));
  const inside: Decided[] = [];
  for (let position = index.meetings.length - 1; position >= 0 && inside.length < count; position -= 1) {
    const meeting = index.meetings[position] as PublicMeeting;
    for (const item of flatOpenItems(meeting.agenda)) {
      if (isDecision(item)) inside.push(decidedIn(meeting, item, index));
    }
  }
  return [...inside, ...outside].sort((a, b) => compare(b.date, a.date)).slice(0, count);
}

const FORMAL: ReadonlySet<Outcome> = new Set(['noted', 'answered', 'withdrawn', 'removed', 'no-decision']);

/** Has a text of its own, or settles a paper; agreeing on the agenda or on earlier minutes is no news. */
const isDecision = ({ approvesMinutesOf, resolution, result, papers }: OpenItem): boolean =>
  approvesMinutesOf === undefined &&
  (resolution !== undefined || (papers.length > 0 && result !== undefined && !FORMAL.has(result.outcome)));

function decidedIn(meeting: PublicMeeting, item: OpenItem, index: RecordIndex): Decided {
  const key = resolutionKey(meeting.key, item.id);
  return {
    title: item.title,
    href: index.resolution.has(key) ? url.resolution(key) : url.item(meeting.key, item.id),
    date: dayOf(meeting.start),
    organization: meeting.organization,
    ...item.result,
    ...(item.vote && { vote: item.vote }),
  };
}

function decidedOutside({
  key,
  title,
  date,
  organization,
  outcome,
  wording,
  vote,
}: PublicResolution): Decided {
  return {
    title,
    href: url.resolution(key),
    date,
    organization,
    ...(outcome && { outcome }),
    ...(wording !== undefined && { wording }),
    ...(vote && { vote }),
  };
}
