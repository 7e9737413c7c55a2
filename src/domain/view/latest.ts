import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { OpenItem, PublicMeeting, PublicPaper, PublicResolution, PublicVote } from '../public-record.ts';
import type { Outcome } from '../schema/agenda-item.ts';
import { resolutionKey, url } from '../url.ts';
import { perIndex } from './per-index.ts';
import { flatOpenItems, type RecordIndex } from './record-index.ts';
import { latestFirst } from './resolutions.ts';

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

const newestPapers = perIndex((index) =>
  [...index.record.papers].sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(b.key, a.key)),
);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest papers by their date. */
export const latestPapers = (count: number, index: RecordIndex): PublicPaper[] =>
  newestPapers(index).slice(0, count);

const sortedResolutions = perIndex((index) => [...index.record.resolutions].sort(latestFirst));

/** The newest resolutions. */
export const latestResolutions = (count: number, index: RecordIndex): PublicResolution[] =>
  sortedResolutions(index).slice(0, count);

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
  const outside = sortedResolutions(index)
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

const isDecision = (item: OpenItem): boolean =>
  item.approvesMinutesOf === undefined &&
  (item.resolution !== undefined || (item.result !== undefined && !FORMAL.has(item.result.outcome)));

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
