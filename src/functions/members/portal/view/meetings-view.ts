import { dayOf } from '../../../../domain/local-time.ts';
import type { MembersMeeting } from '../../../../domain/members/index.ts';
import type { Council } from '../../ports.ts';
import type { Baseline } from '../marks.ts';
import { partsFor } from '../parts-for.ts';
import type { Shelf } from '../shelf.ts';
import { isMine, type MeetingCard, meetingCard } from './meeting-card.ts';
import { isAhead, organizationName } from './meeting-words.ts';

/** Meetings on one page of the past. */
const PAGE = 20;

/** What was asked for; a body or a page that is not there is as if not asked for. */
export interface MeetingsQuery {
  readonly year: number;
  readonly body?: string;
  /** From 1. */
  readonly page: number;
}

/** My meetings: those ahead, and those of one year that were. */
export interface MeetingsView {
  readonly upcoming: readonly MeetingCard[];
  readonly past: readonly MeetingCard[];
  readonly year: number;
  /** Newest first. */
  readonly years: readonly number[];
  readonly bodies: readonly { readonly key: string; readonly name: string }[];
  readonly body?: string;
  readonly page: number;
  readonly pages: number;
}

/** Years in which there may be meetings for this reader, newest first; the running one is always among them. */
export function yearsFor(council: Council, reader: Shelf['reader']): number[] {
  const now = Number(council.now.slice(0, 4));
  const years = partsFor(council, reader).flatMap((number) => {
    const term = council.facts.term.get(council.directory.parts[number]?.term ?? '');
    if (!term) return [];
    const first = Number(term.startDate.slice(0, 4));
    const last = Math.min(now, Number(term.endDate?.slice(0, 4) ?? now));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
  return [...new Set([now, ...years])].sort((a, b) => b - a);
}

/** @param shelf parts of the year asked for and of the running terms */
export function meetingsView(shelf: Shelf, baseline: Baseline, query: MeetingsQuery): MeetingsView {
  const { council, reader } = shelf;
  const mine = shelf.meetings.filter((meeting) => isMine(meeting, shelf));
  const bodies = bodiesOf(mine, council);
  const body = bodies.some(({ key }) => key === query.body) ? query.body : undefined;
  const shown = mine.filter(
    ({ organization, jointWith }) => body === undefined || organization === body || jointWith.includes(body),
  );
  const past = shown
    .filter((meeting) => !isAhead(meeting, council) && dayOf(meeting.start).startsWith(`${query.year}-`))
    .toReversed();
  const pages = Math.max(1, Math.ceil(past.length / PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  const card = (meeting: MembersMeeting) => meetingCard(meeting, shelf, baseline);
  return {
    upcoming: shown.filter((meeting) => isAhead(meeting, council)).map(card),
    past: past.slice((page - 1) * PAGE, page * PAGE).map(card),
    year: query.year,
    years: yearsFor(council, reader),
    bodies,
    ...(body !== undefined && { body }),
    page,
    pages,
  };
}

function bodiesOf(meetings: readonly MembersMeeting[], council: Council): MeetingsView['bodies'] {
  const keys = new Set(meetings.flatMap(({ organization, jointWith }) => [organization, ...jointWith]));
  const collator = new Intl.Collator('de');
  return [...keys]
    .map((key) => ({ key, name: organizationName(key, council) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
